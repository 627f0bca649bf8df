import { type QuantityKind, type QuantityName, quantityKinds, readQuantity } from "./quantities.ts";
import { quantityText } from "./quantityText.ts";

/**
 * A quantity moved by so many steps, as the file would write it; within its bounds. Steps are larger
 * where the value is, so that a few of them always make a difference: 300 ms moves by 10 ms, 5 m by
 * 30 s, 99.99 % by 0.001 %. `factor` is 10 for coarse steps, 0.1 for fine ones. Undefined for a text
 * that is no such quantity.
 */
export function stepQuantity(
	text: string,
	quantity: QuantityName,
	{ steps, factor = 1 }: { readonly steps: number; readonly factor?: number },
): string | undefined {
	const read = readQuantity(text, quantity);
	if (read.kind === "wrong") return undefined;
	let value = read.value;
	const direction = Math.sign(steps);
	for (let step = 0; step < Math.abs(steps); step++) {
		const next = nextValue(value, direction * factor, quantity);
		if (next === value) break;
		value = next;
	}
	return quantityText(value, quantity);
}

/** One step up (or down, for a negative factor). */
function nextValue(value: number, factor: number, quantity: QuantityName): number {
	const size = Math.abs(factor) * stepSize(value, factor < 0 ? "down" : "up", quantity);
	const step = quantity === "wholeCount" ? Math.max(1, Math.round(size)) : Math.max(size, least[quantity]);
	// To a multiple of the step, so that a crooked value becomes a round one on its way.
	const count = value / step;
	const to = factor < 0 ? Math.ceil(count - 1e-6) - 1 : Math.floor(count + 1e-6) + 1;
	return bounded(Number((to * step).toPrecision(12)), quantity);
}

function bounded(value: number, quantity: QuantityName): number {
	const { most = Number.POSITIVE_INFINITY }: QuantityKind = quantityKinds[quantity];
	const lowest = quantity === "coordinate" ? Number.NEGATIVE_INFINITY : 0;
	return Math.min(most, Math.max(lowest, value));
}

/** The finest step that still shows when it is written. */
const least: Readonly<Record<QuantityName, number>> = {
	duration: 1e-3,
	size: 1,
	share: 1e-6,
	ratio: 1e-3,
	count: 1,
	wholeCount: 1,
	money: 1,
	number: 0.01,
	coordinate: 0.01,
};

function stepSize(value: number, direction: "up" | "down", quantity: QuantityName): number {
	switch (quantity) {
		case "duration":
			return durationStep(value, direction);
		case "share":
			return shareStep(value, direction);
		case "ratio":
		case "number":
			return value < 10 ? 0.1 : secondDigit(value, direction);
		case "coordinate":
			return 1;
		default:
			return secondDigit(value, direction);
	}
}

/** Steps of a duration from its lower end on, in milliseconds. */
const durationSteps: readonly (readonly [from: number, step: number])[] = [
	[172_800_000, 43_200_000],
	[36_000_000, 3_600_000],
	[3_600_000, 600_000],
	[600_000, 60_000],
	[60_000, 30_000],
	[10_000, 1000],
];

function durationStep(value: number, direction: "up" | "down"): number {
	const found = durationSteps.find(([from]) => (direction === "up" ? value >= from : value > from));
	if (found !== undefined) return found[1];
	return value === 0 ? 1 : Math.max(1e-3, secondDigit(value, direction));
}

/** A point of percent; near 100 % a tenth of what is missing, as availabilities are written. */
function shareStep(value: number, direction: "up" | "down"): number {
	const missing = Number((1 - value).toPrecision(10));
	if (missing > 0.01 || (missing === 0.01 && direction === "down")) return 0.01;
	if (missing <= 1e-6) return direction === "up" ? 1e-6 : 0.01;
	const digit = 10 ** Math.floor(Math.log10(missing) + 1e-9);
	return Math.max(1e-6, digit / 10);
}

/** One in the second digit: 10 for 300, 1 for 40, 100 k for 2 M. From a power of ten downwards the step of what is below. */
function secondDigit(value: number, direction: "up" | "down"): number {
	if (value === 0) return 1;
	const magnitude = Math.floor(Math.log10(value) + 1e-9);
	const isPower = Math.abs(value / 10 ** magnitude - 1) < 1e-9;
	return 10 ** (magnitude - 1 - (isPower && direction === "down" ? 1 : 0));
}
