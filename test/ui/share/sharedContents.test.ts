import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { emptyDesign } from "../../../src/editor/firstDesigns.ts";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { sharedContents } from "../../../src/ui/share/sharedContents.ts";

function contentsOf(text: string): string {
	const { design } = parseDesign(text);
	if (design === undefined) throw new Error("the design has problems");
	return sharedContents(design);
}

describe("what a link gives away", () => {
	it("is counted, and comments and prices are named", () => {
		const text = contentsOf(readFileSync("examples/global-collaboration.yaml", "utf8"));
		expect(text).toContain("names, prices and comments too");
		expect(text).toContain("3 populations, 3 regions, 14 components, 4 scenarios, 4 scenes");
	});

	it("names nothing that isn't there", () => {
		expect(contentsOf(emptyDesign)).toContain("too: 1 population, 1 region. ");
	});
});
