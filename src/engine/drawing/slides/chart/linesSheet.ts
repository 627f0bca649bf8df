import type { DeckLines } from "../../../model/deck.ts";
import { niceTop } from "../../../model/numbers/niceTop.ts";

/** Two columns of the chart's workbook: where a line's points are. */
export interface LineColumns {
	readonly name: string;
	readonly colour: number;
	readonly x: readonly number[];
	readonly y: readonly number[];
	/** An upright line at one time. */
	readonly isMark: boolean;
}

const secondsPerDay = 86_400;

/** Spreadsheets count time in days. */
function cellTime(axis: DeckLines["axis"], x: number): number {
	return axis === "clock" ? x / secondsPerDay : x;
}

export function lineColumns(chart: DeckLines): readonly LineColumns[] {
	const { lines, mark, axis } = chart;
	const drawn = lines.map(({ name, colour, points }) => ({
		name,
		colour,
		x: points.map(({ x }) => cellTime(axis, x)),
		y: points.map(({ y }) => y),
		isMark: false,
	}));
	if (mark === undefined) return drawn;
	const at = cellTime(axis, mark.x);
	return [...drawn, { name: mark.name, colour: 0, x: [at, at], y: [0, valuesTop(chart)], isMark: true }];
}

/** Seconds between the marks of a clock. */
const clockSteps = [5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 43_200, 86_400];
const mostMarks = 6;

/** Where the axis of time begins and ends, in cells' values. */
export function axisOf({ lines, axis }: DeckLines): {
	readonly from: number;
	readonly to: number;
	readonly step: number | undefined;
	readonly logarithmic: boolean;
} {
	const times = lines.flatMap(({ points }) => points.map(({ x }) => x));
	const [least, most] = [
		times.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
		times.reduce((a, b) => Math.max(a, b), 0),
	];
	if (axis === "delay") {
		const decade = (value: number, round: (x: number) => number): number =>
			10 ** round(Math.log10(Math.max(1e-3, value)));
		return { from: decade(least, Math.floor), to: decade(most, Math.ceil), step: undefined, logarithmic: true };
	}
	const from = Number.isFinite(least) ? least : 0;
	const step = clockSteps.find((seconds) => (most - from) / seconds <= mostMarks) ?? secondsPerDay;
	const [first, last] = [Math.floor(from / step) * step, Math.ceil(Math.max(most, from + 1) / step) * step];
	return {
		from: cellTime(axis, first),
		to: cellTime(axis, last),
		step: cellTime(axis, step),
		logarithmic: false,
	};
}

/** Where the axis of values ends. */
export function valuesTop({ lines, unit }: DeckLines): number {
	if (unit === "share") return 1;
	const values = lines.flatMap(({ points }) => points.map(({ y }) => y));
	return niceTop(values.reduce((most, y) => Math.max(most, y), 1));
}
