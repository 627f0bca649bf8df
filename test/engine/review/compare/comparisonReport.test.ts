import { describe, expect, it } from "vitest";
import { comparisonPictures } from "../../../../src/engine/drawing/report/comparisonPictures.ts";
import type { ReviewDocument, ReviewSection } from "../../../../src/engine/model/reviewDocument.ts";
import { analyzeDesign } from "../../../../src/engine/review/analyzeDesign.ts";
import { compareDesigns } from "../../../../src/engine/review/compare/compareDesigns.ts";
import { compareFigures } from "../../../../src/engine/review/compare/compareFigures.ts";
import { comparisonMarks } from "../../../../src/engine/review/compare/comparisonMarks.ts";
import { comparisonReport } from "../../../../src/engine/review/compare/comparisonReport.ts";
import { unionDesign } from "../../../../src/engine/review/compare/unionDesign.ts";
import { designOf } from "../../designOf.ts";
import { exampleText } from "./exampleText.ts";

const shop = exampleText("shop");

function side(text: string) {
	const design = designOf(text);
	return { design, figures: analyzeDesign(design) };
}

function report(after: string): ReviewDocument {
	const [a, b] = [side(shop), side(after)];
	return comparisonReport({
		names: { a: "main", b: "branch" },
		design: compareDesigns(a.design, b.design),
		figures: compareFigures(a, b),
	});
}

/** Every row of the tables of a section and those within it, its cells as text. */
function rowsOf(section: ReviewSection | undefined): readonly (readonly unknown[])[] {
	if (section === undefined) return [];
	const own = section.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
	return [...own.map((row) => row.map(({ text }) => text)), ...(section.sections ?? []).flatMap(rowsOf)];
}

const sectionOf = ({ sections }: ReviewDocument, id: string) => sections.find((each) => each.id === id);

describe("a comparison as a page for a review", () => {
	const moved = report(shop.replace("at: paris", "at: berlin"));

	it("groups what differs by what it belongs to", () => {
		const model = sectionOf(moved, "model");
		expect(model?.sections?.map(({ title }) => title)).toContain("Users");
		expect(rowsOf(model?.sections?.find(({ id }) => id === "model-users"))).toEqual([
			["eu moves from Paris to Berlin", "→ moved", [{ text: "users.populations.eu.at", face: "code" }]],
		]);
	});

	it("lists each figure that moves with both values, the change and a word for it, and no other", () => {
		const rows = rowsOf(sectionOf(moved, "figures"));
		const [before, after] = [side(shop), side(shop.replace("at: paris", "at: berlin"))].map(({ figures }) =>
			figures.latency.find(
				({ feature, population, operation }) => feature === "stock" && population === "eu" && operation === "write",
			),
		);
		const row = rows.find(([label]) => label === "stock, write from eu, p99");
		expect(row?.[1]).toBe(`${Math.round(before?.p99Ms ?? 0)} ms`);
		expect(row?.[2]).toBe(`${Math.round(after?.p99Ms ?? 0)} ms`);
		expect(row?.[4]).toBe("worse");
		expect(rows.some(([label]) => label === "stock, write from us, p99")).toBe(false);
	});

	it("says so where nothing differs, and shows no picture of both", () => {
		const same = report(`${shop}\n# a comment\n`);
		expect(sectionOf(same, "summary")?.blocks[0]).toMatchObject({ kind: "verdict", title: "The model is the same." });
		const pictures = sectionOf(same, "pictures")?.blocks ?? [];
		expect(pictures.map((block) => (block.kind === "picture" ? block.design : undefined))).toEqual(["before", "after"]);
		expect(rowsOf(sectionOf(same, "figures"))).toEqual([]);
	});

	it("marks on its pictures what moved", () => {
		const [a, b] = [designOf(shop), designOf(shop.replace("at: paris", "at: berlin"))];
		const marks = comparisonMarks(compareDesigns(a, b));
		const pictureOf = comparisonPictures({
			before: { design: a, marks: marks.a },
			after: { design: b, marks: marks.b },
			both: { design: unionDesign(a, b), marks: marks.both, gone: marks.gone },
		});
		const picture = pictureOf({ kind: "picture", view: "lanes", caption: "", design: "both" });
		expect(JSON.stringify(picture?.shapes)).toContain('"text":"→"');
		expect(pictureOf({ kind: "picture", view: "lanes", caption: "" })).toBeUndefined();
	});
});
