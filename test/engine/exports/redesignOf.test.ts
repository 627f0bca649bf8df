import { describe, expect, it } from "vitest";
import { completedRedesign } from "../../../src/engine/exports/completedRedesign.ts";
import { redesignOf } from "../../../src/engine/exports/redesignOf.ts";
import type { Edit } from "../../../src/engine/model/figures.ts";
import { designOf, exampleText } from "../layout/exampleDesign.ts";

const text = exampleText("shop");
const design = designOf(text);
const renamed: Edit = { op: "set", path: ["regions", "tokyo", "availability"], value: "99%" };
const broken: Edit = { op: "set", path: ["regions", "tokyo", "provider"], value: "nobody" };
const nowhere: Edit = { op: "delete", path: ["regions", "atlantis"] };

describe("a design read anew with edits", () => {
	it.each([redesignOf, completedRedesign])("has them, and what they leave alone is the same object", (redesign) => {
		const edited = redesign(text, design)([renamed]);
		expect(edited?.regions.get("tokyo")?.availability).toBe(0.99);
		expect(edited?.data).toBe(design.data);
	});

	it("is none where they break it or have no place", () => {
		expect(redesignOf(text, design)([broken])).toBeUndefined();
		expect(redesignOf(text, design)([nowhere])).toBeUndefined();
		expect(completedRedesign(text, design)([broken])).toBeUndefined();
	});
});
