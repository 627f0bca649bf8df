import { describe, expect, it } from "vitest";
import { readAmount } from "../../../src/ui/conflictlab/readAmount.ts";

describe("an amount that is typed", () => {
	it.each([
		["100", 100],
		[" 12.5 ", 12.5],
		["1,200", 1200],
		["-40", -40],
		["−40", -40],
	])("%s is read", (text, amount) => {
		expect(readAmount(text)).toBe(amount);
	});

	it.each(["", "ten", "1e3", "1.234", "12 000 000 000", "--1"])("“%s” is none", (text) => {
		expect(readAmount(text)).toBeUndefined();
	});
});
