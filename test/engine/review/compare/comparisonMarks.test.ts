import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareShapes, markOf } from "../../../../src/engine/drawing/compareShapes.ts";
import { pictureShapes } from "../../../../src/engine/drawing/pictureShapes.ts";
import type { Shape } from "../../../../src/engine/drawing/shape.ts";
import { layoutDesign } from "../../../../src/engine/layout/layoutDesign.ts";
import { compareDesigns } from "../../../../src/engine/review/compare/compareDesigns.ts";
import { comparisonMarks } from "../../../../src/engine/review/compare/comparisonMarks.ts";
import { unionDesign } from "../../../../src/engine/review/compare/unionDesign.ts";
import { designOf } from "../../designOf.ts";
import { generatedDesign } from "../../reference/generated/generatedDesign.ts";
import { exampleText } from "./exampleText.ts";

const text = exampleText("us-with-eu-replica");
const before = designOf(text);
const after = designOf(
	text
		.replace(
			"eu-west: { provider: aws, code: eu-west-1 }",
			"eu-west: { provider: aws, code: eu-west-1 }\n  ap: { provider: aws, code: ap-south-1 }",
		)
		.replace("replicas: [us-east, eu-west]", "replicas: [us-east, ap]")
		.replace("ttl: 60s", "ttl: 20s"),
);

function signs(shapes: readonly Shape[]): readonly string[] {
	return shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : []));
}

describe("the marks of a comparison", () => {
	const marks = comparisonMarks(compareDesigns(before, after));

	it("stand on what differs, in the picture of the design that has it", () => {
		expect(Object.fromEntries(marks.a.marks)).toEqual({ dns: "changed", "orders@eu-west": "moved" });
		expect(Object.fromEntries(marks.b.marks)).toMatchObject({
			dns: "changed",
			ap: "added",
			"alb@ap": "added",
			"shop@ap": "added",
			"orders@ap": "moved",
		});
	});

	it("show on one picture from where to where something moved, and what is gone", () => {
		expect(marks.both.moves).toEqual([{ from: "orders@eu-west", to: "orders@ap" }]);
		expect([...marks.gone]).toEqual(["orders@eu-west"]);
		const union = unionDesign(before, after);
		expect([...union.regions.keys()]).toEqual(["us-east", "eu-west", "ap"]);
		expect(union.data.get("orders")?.replicas).toEqual(["us-east", "ap", "eu-west"]);
		const layout = layoutDesign(union);
		const moved = layout.cards.filter((card) => markOf(card, marks.both) === "moved").map(({ id }) => id);
		expect(moved).toEqual(["orders@eu-west", "orders@ap"]);
		const shapes = compareShapes(layout, { marks: marks.both, chosen: new Set() });
		expect(new Set(signs(shapes))).toEqual(new Set(["+", "~", "→"]));
		// The arrow's line and its head.
		expect(shapes.filter(({ kind }) => kind === "path")).toHaveLength(2);
	});

	it("are none between a design and itself", () => {
		const { a, b, both } = comparisonMarks(compareDesigns(before, before));
		expect([a.marks.size, b.marks.size, both.marks.size]).toEqual([0, 0, 0]);
	});

	it("can be drawn for any two designs, on one picture that has all that either has", () => {
		fc.assert(
			fc.property(generatedDesign, generatedDesign, (a, b) => {
				const union = unionDesign(a, b);
				const layout = layoutDesign(union);
				for (const { cards } of [layoutDesign(a), layoutDesign(b)]) {
					const shown = new Set(layout.cards.map(({ component }) => component));
					expect(cards.filter(({ component }) => !shown.has(component))).toEqual([]);
				}
				const { both } = comparisonMarks(compareDesigns(a, b));
				expect(pictureShapes(union, layout, {}).length).toBeGreaterThan(0);
				const badges = signs(compareShapes(layout, { marks: both, chosen: new Set() })).length;
				const marked = layout.cards.filter((card) => markOf(card, both) !== undefined).length;
				expect(badges).toBe(marked + layout.columns.filter(({ region }) => both.marks.has(region)).length);
			}),
			{ numRuns: 12, endOnFailure: true },
		);
	});
});
