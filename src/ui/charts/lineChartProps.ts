import type { LineProps, XAxisProps, YAxisProps } from "recharts";
import { seriesColour } from "./chartColours.ts";
import { dashOf } from "./dashOf.ts";

const tick = { fontSize: 11, fill: "var(--ink-3)" };

/** What the charts of lines have in common: a logarithmic axis of time below, the values' on the left, and the lines. */
export const lineChartProps = {
	time: {
		type: "number",
		scale: "log",
		domain: ["dataMin", "dataMax"],
		height: 18,
		tickLine: false,
		axisLine: { stroke: "var(--line-strong)" },
		tick,
	} satisfies XAxisProps,
	values: { tickLine: false, axisLine: false, tick } satisfies YAxisProps,
	line: (place: number) =>
		({
			type: "monotone",
			stroke: seriesColour(place),
			strokeWidth: 1.5,
			strokeDasharray: dashOf(place),
			dot: false,
			isAnimationActive: false,
		}) satisfies Partial<LineProps>,
};
