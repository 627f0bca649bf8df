import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { letterShapes, stripShapes } from "../../../src/engine/drawing/consistencyShapes.ts";
import type { RegionMoment } from "../../../src/engine/drawing/moment.ts";
import { palette } from "../../../src/engine/drawing/palette.ts";
import { regionGround } from "../../../src/engine/drawing/regionGround.ts";
import { regionTag } from "../../../src/engine/drawing/regionTag.ts";
import type { Shape } from "../../../src/engine/drawing/shape.ts";
import { seriesColour, seriesCount, seriesTexture } from "../../../src/ui/charts/chartColours.ts";
import { dashOf } from "../../../src/ui/charts/dashOf.ts";

/** A picture as it is without any colour: what is filled and what is drawn is all black. */
function withoutColour(shapes: readonly Shape[]): string {
	const isColour = (value: unknown): boolean => typeof value === "string" && value in palette.light;
	return JSON.stringify(shapes, (_, value: unknown) => (isColour(value) ? "black" : value));
}

function areDistinct(pictures: readonly string[]): boolean {
	return new Set(pictures).size === pictures.length;
}

const consistencies = ["strong", "bounded-staleness", "read-your-writes", "eventual"] as const;

const quiet: RegionMoment = {
	status: "up",
	withdrawn: false,
	overloaded: false,
	utilisation: 0.5,
	utilisationAtStart: 0.5,
	demandPerSecond: 1000,
	servedPerSecond: 1000,
};

describe("without any colour", () => {
	it("the four consistencies differ, by their letters and by their strips", () => {
		const letters = consistencies.map((consistency) => letterShapes({ x: 0, y: 0 }, { consistency, down: false }));
		expect(areDistinct(letters.map(withoutColour))).toBe(true);
		const boxes = letters.map((shapes) => withoutColour(shapes.filter(({ kind }) => kind !== "text")));
		expect(areDistinct(boxes)).toBe(true);
		const strips = consistencies.map((consistency) => stripShapes({ h: 36 }, { consistency, down: false }));
		expect(areDistinct(strips.map(withoutColour))).toBe(true);
	});

	it("a region that is down, degraded, withdrawn or overloaded says so in a word, and one that is down is hatched", () => {
		const words = (
			[
				{ ...quiet, status: "down" },
				{ ...quiet, status: "degraded" },
				{ ...quiet, status: "up", withdrawn: true },
				{ ...quiet, status: "up", overloaded: true },
			] as const
		).map((moment) => regionTag("active", moment)?.text);
		expect(words).toEqual(["Down", "Degraded", "Withdrawn", "Overload"]);
		const rect = { x: 0, y: 0, w: 228, h: 300 };
		const grounds = (["up", "degraded", "down"] as const).map((status) =>
			withoutColour(regionGround(rect, { moment: { ...quiet, status }, selected: false })),
		);
		expect(areDistinct(grounds)).toBe(true);
	});

	it("neighbouring series of a chart differ by texture, and lines by their dashes", () => {
		for (let series = 0; series + 1 < seriesCount; series++) {
			const [one, next] = [seriesTexture(series), seriesTexture(series + 1)];
			expect(one === next && one !== "").toBe(false);
		}
		const looks = Array.from(
			{ length: seriesCount },
			(_, series) => `${seriesColour(series)} ${seriesTexture(series)}`,
		);
		expect(areDistinct(looks)).toBe(true);
		expect(areDistinct([0, 1, 2, 3].map(dashOf))).toBe(true);
	});

	it("slow and stale requests are striped, each its own way, in bars and on the presentation", () => {
		for (const path of ["failurelab/RequestBars", "present/SceneSeries"]) {
			const sheet = readFileSync(new URL(`../../../src/ui/${path}.module.css`, import.meta.url), "utf8");
			const slow = /data-outcome="slow"\][^{]*\{[^}]*repeating-linear-gradient\(\s*(\d+deg)/.exec(sheet)?.[1];
			const stale = /data-outcome="stale"\][^{]*\{[^}]*repeating-linear-gradient\(\s*(\d+deg)/.exec(sheet)?.[1];
			expect(slow).toBe("135deg");
			if (stale !== undefined) expect(stale).toBe("90deg");
		}
	});
});
