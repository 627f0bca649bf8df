import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type QuantityName, quantityKinds, readQuantity } from "../../../src/engine/format/quantities.ts";
import { quantityText } from "../../../src/engine/format/quantityText.ts";
import { stepQuantity } from "../../../src/engine/format/stepQuantity.ts";

const names = Object.keys(quantityKinds) as QuantityName[];
const positive = names.filter((name) => name !== "coordinate");

function read(text: string | undefined, quantity: QuantityName): number {
	const found = readQuantity(text ?? "", quantity);
	if (found.kind === "wrong") throw new Error(`${text}: ${found.message}`);
	return found.value;
}

/** Values that files write: two digits of any size the quantity has. */
function written(quantity: QuantityName): fc.Arbitrary<number> {
	if (quantity === "share") return fc.integer({ min: 0, max: 10_000 }).map((each) => each / 10_000);
	const digits = fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 6 }));
	return digits.map(([number, exponent]) => number * 10 ** exponent);
}

describe("a step of a quantity", () => {
	it.each([
		["30s", "duration", "31s"],
		["300ms", "duration", "310ms"],
		["60s", "duration", "1.5m"],
		["5m", "duration", "5.5m"],
		["4h", "duration", "250m"],
		["9.9s", "duration", "10s"],
		["0s", "duration", "1ms"],
		["99.99%", "share", "99.991%"],
		["99.9%", "share", "99.91%"],
		["40%", "share", "41%"],
		["100%", "share", "100%"],
		["90k", "count", "91k"],
		["3", "wholeCount", "4"],
		["0.8", "number", "0.9"],
		["2TB", "size", "2.1TB"],
		["150%", "ratio", "160%"],
	] as const)("takes %s, %s, up to %s", (text, quantity, up) => {
		expect(stepQuantity(text, quantity, { steps: 1 })).toBe(up);
	});

	it.each([
		["1s", "duration", "990ms"],
		["1m", "duration", "59s"],
		["100%", "share", "99%"],
		["99.99%", "share", "99.989%"],
		["1", "wholeCount", "0"],
		["0", "wholeCount", "0"],
		["100", "count", "99"],
	] as const)("takes %s, %s, down to %s", (text, quantity, down) => {
		expect(stepQuantity(text, quantity, { steps: -1 })).toBe(down);
	});

	it("is ten times as large when coarse, and a tenth when fine", () => {
		expect(stepQuantity("40%", "share", { steps: 1, factor: 10 })).toBe("50%");
		expect(stepQuantity("40%", "share", { steps: 1, factor: 0.1 })).toBe("40.1%");
		expect(stepQuantity("30s", "duration", { steps: 1, factor: 10 })).toBe("40s");
		expect(stepQuantity("3", "wholeCount", { steps: 1, factor: 0.1 })).toBe("4");
	});

	it("of a text that is no quantity is none", () => {
		expect(stepQuantity("soon", "duration", { steps: 1 })).toBeUndefined();
	});

	it.each(positive)("never leaves the bounds, and always moves or stands at one: %s", (quantity) => {
		fc.assert(
			fc.property(
				written(quantity),
				fc.integer({ min: -30, max: 30 }),
				fc.constantFrom(0.1, 1, 10),
				(value, steps, factor) => {
					const text = quantityText(value, quantity);
					const before = read(text, quantity);
					const after = read(stepQuantity(text, quantity, { steps, factor }), quantity);
					expect(after).toBeGreaterThanOrEqual(0);
					if (quantity === "share") expect(after).toBeLessThanOrEqual(1);
					const isAtBound = steps > 0 ? quantity === "share" && before === 1 : before === 0;
					expect(Math.sign(after - before)).toBe(isAtBound ? 0 : Math.sign(steps));
				},
			),
		);
	});

	it.each(names)("is written so that it reads as it was: %s", (quantity) => {
		fc.assert(
			fc.property(written(quantity), (value) => {
				expect(read(quantityText(value, quantity), quantity)).toBeCloseTo(value, 6);
			}),
		);
	});
});
