import { describe, expect, it } from "vitest";
import { mergedLineShapes } from "../../../../src/engine/drawing/merged/mergedLineShapes.ts";
import { momentAt } from "../../../../src/engine/drawing/momentAt.ts";
import { quietLineShapes } from "../../../../src/engine/drawing/sceneShapes.ts";
import type { Shape } from "../../../../src/engine/drawing/shape.ts";
import { parseDesign } from "../../../../src/engine/format/parseDesign.ts";
import { layoutDesign } from "../../../../src/engine/layout/layoutDesign.ts";
import type { Point } from "../../../../src/engine/layout/rect.ts";
import { simulate } from "../../../../src/engine/simulation/simulate.ts";
import { scaleText } from "../../../bench/scaleText.ts";

const { design } = parseDesign(scaleText({ regions: 8, components: 10 }));
if (design === undefined) throw new Error("a design of the measurements has problems");
const layout = layoutDesign(design);

interface Stretch {
	readonly from: Point;
	readonly to: Point;
}

/** The straight stretches of paths by how these look; without arrows. */
function stretches(shapes: readonly Shape[]): ReadonlyMap<string, readonly Stretch[]> {
	const byLook = new Map<string, Stretch[]>();
	for (const shape of shapes) {
		if (shape.kind !== "path" || shape.roundEnds === true) continue;
		const look = `${shape.stroke} ${shape.strokeWidth} ${shape.dash}`;
		byLook.set(look, [...(byLook.get(look) ?? []), ...stretchesOf(shape.d)]);
	}
	return byLook;
}

function stretchesOf(d: string): readonly Stretch[] {
	const found: Stretch[] = [];
	let at: Point = { x: 0, y: 0 };
	for (const [, command, numbers = ""] of d.matchAll(/([MLQ])([^MLQ]*)/g)) {
		const [x = 0, y = 0] = numbers.split(" ").map(Number).slice(-2);
		if (command === "L") found.push({ from: at, to: { x, y } });
		at = { x, y };
	}
	return found;
}

/** Every pixel that a stretch passes. */
function pixelsOf({ from, to }: Stretch): readonly string[] {
	const length = Math.ceil(lengthOf({ from, to }));
	return Array.from({ length: length + 1 }, (_, index) => {
		const part = length === 0 ? 0 : index / length;
		return `${Math.round(from.x + (to.x - from.x) * part)} ${Math.round(from.y + (to.y - from.y) * part)}`;
	});
}

const lengthOf = ({ from, to }: Stretch): number => Math.hypot(to.x - from.x, to.y - from.y);

/** Pixels of the one that aren't beside any of the other. */
function uncovered(some: readonly Stretch[], others: readonly Stretch[]): readonly string[] {
	const pixels = new Set(others.flatMap(pixelsOf));
	return some.flatMap(pixelsOf).filter((pixel) => {
		const [x = 0, y = 0] = pixel.split(" ").map(Number);
		return ![-1, 0, 1].some((dx) => [-1, 0, 1].some((dy) => pixels.has(`${x + dx} ${y + dy}`)));
	});
}

const painted = (shapes: readonly Shape[]): number =>
	[...stretches(shapes).values()].flat().reduce((sum, stretch) => sum + lengthOf(stretch), 0);

describe("the lines of a large design", () => {
	const single = quietLineShapes(layout);
	const merged = mergedLineShapes(layout, { rounded: true });

	it("cover what each of them would, and nothing else", () => {
		const [each, all] = [stretches(single), stretches(merged)];
		expect([...all.keys()].toSorted()).toEqual([...each.keys()].toSorted());
		for (const [look, lines] of each) {
			const together = all.get(look) ?? [];
			const missing = uncovered(lines, together);
			const besides = uncovered(together, lines);
			expect({ look, missing, besides }).toEqual({ look, missing: [], besides: [] });
		}
	});

	it("are less to paint, and from afar fewer paths", () => {
		expect(painted(merged)).toBeLessThan(0.9 * painted(single));
		expect(mergedLineShapes(layout, { rounded: false }).length).toBeLessThan(merged.length);
	});

	it("keep their arrows and what is left of torn links", () => {
		const cut = design.scenarios.get("cut");
		if (cut === undefined) throw new Error("the design has lost its partition");
		const begun = { ...cut, durationMs: 90_000, faults: cut.faults.map((fault) => ({ ...fault, forMs: 30_000 })) };
		const moment = momentAt({ design, scenario: begun, run: simulate(design, begun, { seed: 1 }) }, 75);
		const marks = (shapes: readonly Shape[]) =>
			shapes.flatMap((shape) => (shape.kind === "path" && shape.roundEnds ? [shape.d] : []));
		const drawn = marks(mergedLineShapes(layout, { moment, rounded: true }));
		expect(drawn.some((d) => d.includes("l2.5 3.5"))).toBe(true);
		expect(drawn.toSorted()).toEqual(marks(quietLineShapes(layout, moment)).toSorted());
	});
});
