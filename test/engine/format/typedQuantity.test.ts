import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typedQuantity } from "../../../src/engine/format/typedQuantity.ts";

describe("what is typed into a field", () => {
	it.each([
		["5m", "duration", "30s", "5m"],
		["0.3s", "duration", "30s", "0.3s"],
		["5", "duration", "30s", "5s"],
		["250", "duration", "40ms", "250ms"],
		["40 %", "share", "35%", "40%"],
		["40", "share", "35%", "40%"],
		["0.4", "share", "35%", "0.4"],
		["1.5M", "count", "90k", "1.5M"],
		["120 000", "count", "90k", "120000"],
		["120,000", "count", "90k", "120000"],
		["2", "size", "500GB", "2GB"],
		["2 TB", "size", "500GB", "2TB"],
		["200", "ratio", "150%", "200%"],
		["0.8", "number", "1", "0.8"],
	] as const)("%s, %s beside %s, is %s", (...[typed, quantity, shown, text]) => {
		const read = typedQuantity(typed, quantity, shown);
		expect(read).toMatchObject({ kind: "text", text });
		expect(read.kind === "text" && read.says).toBe(text === typed ? undefined : `is read as ${text}`);
	});

	it.each([
		["150%", "share", "A share can't exceed 100%. From 0% to 100%."],
		["-5s", "duration", "A duration can't be negative."],
		["soon", "duration", "Expected a duration such as 30s, 5m or 2h."],
		["3.5", "wholeCount", "Expected a whole number such as 3, 120k or 10M."],
	] as const)("%s, %s, is wrong, and says why", (typed, quantity, message) => {
		expect(typedQuantity(typed, quantity, "")).toEqual({ kind: "wrong", message });
	});

	it("proposes the unit that was meant", () => {
		const read = typedQuantity("5MS", "duration", "30s");
		expect(read.kind === "wrong" && read.message).toContain("Did you mean 5ms?");
	});

	it("takes every number for the unit that is shown", () => {
		fc.assert(
			fc.property(fc.integer({ min: 0, max: 9999 }), fc.constantFrom("ms", "s", "m", "h", "d"), (number, unit) => {
				expect(typedQuantity(String(number), "duration", `1${unit}`)).toMatchObject({ text: `${number}${unit}` });
			}),
		);
	});
});
