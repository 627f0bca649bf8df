import type { Form } from "../../engine/format/shape.ts";
import type { Design } from "../../engine/model/design.ts";

/** The unit that a key's name ends in inside of a design. */
const suffixes = ["", "Ms", "Bytes"] as const;

/** What holds at a place of the design, default or not, as the file would write it; undefined where that can't be told. */
export function effectiveText(design: Design, keys: readonly (string | number)[], form: Form): string | undefined {
	let value: unknown = design;
	for (const key of keys) value = childOf(value, String(key));
	if (typeof value === "string") return value;
	if (typeof value === "boolean") return String(value);
	if (typeof value !== "number") return undefined;
	return form.kind === "quantity" ? notation(value, form.quantity) : undefined;
}

function childOf(value: unknown, key: string): unknown {
	if (value instanceof Map) return value.get(key);
	if (typeof value !== "object" || value === null) return undefined;
	const found = suffixes.map((suffix) => key + suffix).find((name) => Object.hasOwn(value, name));
	return found === undefined ? undefined : (value as Readonly<Record<string, unknown>>)[found];
}

function notation(value: number, quantity: string): string {
	if (quantity === "duration") return scaled(value, durations);
	if (quantity === "size") return scaled(value, sizes);
	if (quantity === "share" || quantity === "ratio") return `${Number((value * 100).toPrecision(8))}%`;
	if (quantity === "number" || quantity === "coordinate") return String(value);
	return scaled(value, counts);
}

type Units = readonly (readonly [unit: string, size: number])[];
const durations: Units = [
	["d", 86_400_000],
	["h", 3_600_000],
	["m", 60_000],
	["s", 1000],
	["ms", 1],
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

/** In the largest unit that leaves at most two decimals. */
function scaled(value: number, units: Units): string {
	const smallest = units.at(-1) ?? ["", 1];
	const [unit, size] = units.find(([, each]) => value >= each && Number.isInteger((value / each) * 100)) ?? smallest;
	return `${Number((value / size).toPrecision(8))}${unit}`;
}
