import { describe, expect, it } from "vitest";
import { emphasisOf } from "../../../src/engine/drawing/emphasis.ts";
import { layoutDesign } from "../../../src/engine/layout/layoutDesign.ts";
import { designOf, exampleText } from "../layout/exampleDesign.ts";

const layout = layoutDesign(designOf(exampleText("shop")), { width: 928 });
const use = "reads-writes:storefront@europe>cart@europe";

describe("a line that is pointed at", () => {
	const { lines, cards } = emphasisOf(layout, { selected: new Set(), hovered: use });

	it("lights up with its whole way from the routing on, in its own region", () => {
		expect([...lines.keys()].sort()).toEqual(["balance:mesh@europe>storefront@europe", use, "request:mesh@europe"]);
		expect(new Set(lines.values())).toEqual(new Set(["hover"]));
	});

	it("lights the cards on its way and no others", () => {
		expect([...cards.keys()].sort()).toEqual(["cart@europe", "mesh@europe", "storefront@europe"]);
	});
});

describe("a chosen line", () => {
	it("stands out from the rest of its way", () => {
		const { lines } = emphasisOf(layout, { selected: new Set(), line: "balance:mesh@europe>storefront@europe" });
		expect(lines.get("balance:mesh@europe>storefront@europe")).toBe("selected");
		expect(lines.get(use)).toBe("sibling");
		expect(lines.get("balance:mesh@tokyo>storefront@tokyo")).toBeUndefined();
	});

	it("of a store's replication leads nowhere else", () => {
		const link = layout.lines.find(({ kind, ids }) => kind === "replication" && ids[0] === "payments");
		const { lines } = emphasisOf(layout, { selected: new Set(), line: link?.id ?? "" });
		expect([...lines.keys()]).toEqual([link?.id]);
	});
});
