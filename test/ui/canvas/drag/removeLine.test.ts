import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../../src/engine/format/applyEdits.ts";
import { layoutDesign } from "../../../../src/engine/layout/layoutDesign.ts";
import { commandErrorText } from "../../../../src/engine/model/commands/commandErrorText.ts";
import { lineRemoval } from "../../../../src/ui/canvas/drag/removeLine.ts";
import { designOf, exampleText } from "../../../engine/layout/exampleDesign.ts";

const text = exampleText("shop");
const design = designOf(text);
const layout = layoutDesign(design);

function removalOf(id: string | undefined) {
	const line = layout.lines.find((each) => each.id === id);
	if (line === undefined) throw new Error(`there is no line ${id}`);
	return lineRemoval(design, line);
}

describe("taking a line away", () => {
	it("is refused while a feature keeps its records over it, and names the feature", () => {
		const removal = removalOf("reads-writes:storefront@europe>inventory@europe");
		const edits = removal.kind === "possible" ? removal.edits : undefined;
		expect(edits?.ok === false && commandErrorText(design, edits.error)).toMatch(/used by stock/);
	});

	it("of a leader's replication takes the replica that receives", () => {
		const link = layout.lines.find(({ kind, ids }) => kind === "replication" && ids[0] === "payments");
		const removal = removalOf(link?.id);
		if (removal.kind !== "possible" || !removal.edits.ok) throw new Error("it is refused");
		const edited = applyEdits(text, removal.edits.value);
		const left = edited.ok ? designOf(edited.value).data.get("payments") : undefined;
		expect(left?.replicas).toContain("us-west");
		expect(left?.leader).toBe("us-west");
		expect(left?.replicas).toHaveLength(2);
	});

	it("between two that both write is refused, for either could go", () => {
		const link = layout.lines.find(({ kind, ids }) => kind === "replication" && ids[0] === "cart");
		expect(removalOf(link?.id)).toMatchObject({ kind: "refused" });
	});

	it("is refused for what follows from the routing", () => {
		expect(removalOf(layout.lines.find(({ kind }) => kind === "request")?.id)).toMatchObject({ kind: "refused" });
	});
});
