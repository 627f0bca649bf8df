import { describe, expect, it } from "vitest";
import { layoutDesign } from "../../../src/engine/layout/layoutDesign.ts";
import { rttMs } from "../../../src/engine/model/design.ts";
import { formatMs } from "../../../src/engine/model/numbers/formatMs.ts";
import { lineFacts } from "../../../src/ui/inspector/lineFacts.ts";
import { designOf, exampleText } from "../../engine/layout/exampleDesign.ts";

const design = designOf(exampleText("shop"));
const layout = layoutDesign(design);

function factsOf(id: string) {
	const line = layout.lines.find((each) => each.id === id);
	if (line === undefined) throw new Error(`there is no line ${id}`);
	return lineFacts(design, line);
}

describe("what is said of a line", () => {
	it("names both ends of an application's line and the requests that its features send this way", () => {
		const facts = factsOf("reads-writes:storefront@europe>inventory@europe");
		expect(facts.name).toBe("storefront → inventory");
		expect(facts.features.map(({ id }) => id)).toEqual(["stock"]);
		expect(facts.rows).toContainEqual({ label: "stock, all regions", value: "3 k/s reads, 900 /s writes" });
	});

	it("gives a replication's mode and round trip, and who sends", () => {
		const line = layout.lines.find(({ kind, ids }) => kind === "replication" && ids[0] === "payments");
		const facts = factsOf(line?.id ?? "");
		const { fromRegion = "", toRegion = "" } = line ?? {};
		expect(facts.rows).toContainEqual({ label: "Mode", value: "quorum" });
		expect(facts.rows).toContainEqual({ label: "Round trip", value: formatMs(rttMs(design, fromRegion, toRegion)) });
		expect(facts.ends.map(({ part }) => part).sort()).toEqual(["receives", "sends"]);
		expect(facts.store?.id).toBe("payments");
		expect(facts.name).toMatch(/^payments: us-west → (us-east|europe)$/);
	});
});
