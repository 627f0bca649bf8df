import type { QuantityName } from "./quantities.ts";

/** A canonical value as the file would write it, in the largest unit that leaves at most two decimals. */
export function quantityText(value: number, quantity: QuantityName): string {
	if (quantity === "duration") return scaled(value, durations);
	if (quantity === "size") return scaled(value, sizes);
	if (quantity === "share" || quantity === "ratio") return `${Number((value * 100).toPrecision(8))}%`;
	if (quantity === "number" || quantity === "coordinate") return String(Number(value.toPrecision(12)));
	return scaled(value, counts);
}

type Units = readonly (readonly [unit: string, size: number])[];
const durations: Units = [
	["d", 86_400_000],
	["h", 3_600_000],
	["m", 60_000],
	["s", 1000],
	["ms", 1],
	["us", 1e-3],
];
const sizes: Units = [
	["PB", 1e15],
	["TB", 1e12],
	["GB", 1e9],
	["MB", 1e6],
	["KB", 1e3],
	["B", 1],
];
const counts: Units = [
	["B", 1e9],
	["M", 1e6],
	["k", 1e3],
	["", 1],
];

function scaled(value: number, units: Units): string {
	if (value === 0) return `0${units.find(([, size]) => size === 1)?.[0] ?? ""}`;
	const whole = units.findLast(([, size]) => size >= 1) ?? ["", 1];
	const smallest = value < 1 ? (units.at(-1) ?? whole) : whole;
	const [unit, size] = units.find(([, each]) => value >= each && isShort(value / each)) ?? smallest;
	return `${Number((value / size).toPrecision(8))}${unit}`;
}

/** At most two decimals; division leaves a trace of a rounding error. */
function isShort(amount: number): boolean {
	return Math.abs(amount * 100 - Math.round(amount * 100)) < 1e-6;
}
