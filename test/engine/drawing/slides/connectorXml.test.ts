import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { connectorXml, isConnectable } from "../../../../src/engine/drawing/slides/connectorXml.ts";
import { Pen } from "../../../../src/engine/drawing/slides/Pen.ts";
import type { Point } from "../../../../src/engine/layout/rect.ts";

/** EMU for a pixel at 100 %. */
const scale = 9525;
const pen = new Pen("light", { x: 0, y: 0, scale });

function xmlOf(points: readonly Point[]): string {
	return connectorXml(
		{ id: 2, name: "line", description: "", points, start: undefined, end: undefined, line: "" },
		pen,
	);
}

/** The corners that a program draws: the guides of bentConnector2 to 5 in ECMA-376's presetShapeDefinitions, then the frame's turn. */
function drawnCorners(xml: string): readonly Point[] {
	const [x, y, w, h] = (/<a:off x="(-?\d+)" y="(-?\d+)"\/><a:ext cx="(\d+)" cy="(\d+)"/.exec(xml) ?? [])
		.slice(1)
		.map(Number) as [number, number, number, number];
	const adjust = [...xml.matchAll(/fmla="val (-?\d+)"/g)].map(([, value]) => Number(value) / 100_000);
	const [a = 0, b = 0, c = 0] = adjust;
	const inner: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
		straightConnector1: [],
		bentConnector2: [[w, 0]],
		bentConnector3: [
			[w * a, 0],
			[w * a, h],
		],
		bentConnector4: [
			[w * a, 0],
			[w * a, h * b],
			[w, h * b],
		],
		bentConnector5: [
			[w * a, 0],
			[w * a, h * b],
			[w * c, h * b],
			[w * c, h],
		],
	};
	const way = [[0, 0] as const, ...(inner[/prst="(\w+)"/.exec(xml)?.[1] ?? ""] ?? []), [w, h] as const];
	return way.map(([u, v]) => {
		const fu = (xml.includes('flipH="1"') ? -1 : 1) * (u - w / 2);
		const fv = (xml.includes('flipV="1"') ? -1 : 1) * (v - h / 2);
		const [dx, dy] = xml.includes('rot="5400000"') ? [-fv, fu] : [fu, fv];
		return { x: (x + w / 2 + dx) / scale, y: (y + h / 2 + dy) / scale };
	});
}

const step = fc.integer({ min: -300, max: 300 }).filter((length) => Math.abs(length) > 5);

/** Ways along the axes of two to five stretches, as the layout makes them. */
const way = fc
	.record({ upright: fc.boolean(), steps: fc.array(step, { minLength: 2, maxLength: 5 }) })
	.map(({ upright, steps }) => {
		const points: Point[] = [{ x: 400, y: 400 }];
		steps.forEach((length, index) => {
			const { x, y } = points[index] ?? { x: 0, y: 0 };
			points.push((index % 2 === 0) === upright ? { x, y: y + length } : { x: x + length, y });
		});
		return points;
	})
	.filter(isConnectable);

describe("an elbow connector", () => {
	it("has its corners where the drawing's way has them", () => {
		fc.assert(
			fc.property(way, (points) => {
				const drawn = drawnCorners(xmlOf(points));
				expect(drawn.length).toBe(points.length);
				drawn.forEach(({ x, y }, index) => {
					expect(Math.abs(x - (points[index]?.x ?? 0))).toBeLessThan(0.1);
					expect(Math.abs(y - (points[index]?.y ?? 0))).toBeLessThan(0.1);
				});
			}),
		);
	});

	it("goes down, then right, then down with its bend a quarter of the way", () => {
		const xml = xmlOf([
			{ x: 0, y: 0 },
			{ x: 0, y: 10 },
			{ x: 60, y: 10 },
			{ x: 60, y: 40 },
		]);
		expect(xml).toContain('prst="bentConnector3"');
		expect(xml).toContain('<a:gd name="adj1" fmla="val 25000"/>');
	});

	it("can't be had of a way that ends as high as it began", () => {
		const level = [
			{ x: 0, y: 0 },
			{ x: 10, y: 0 },
			{ x: 10, y: 50 },
			{ x: 90, y: 50 },
			{ x: 90, y: 0 },
			{ x: 100, y: 0 },
		];
		expect(isConnectable(level)).toBe(false);
		expect(isConnectable(level.slice(0, 2))).toBe(true);
	});
});
