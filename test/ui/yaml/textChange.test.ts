import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textChange } from "../../../src/ui/yaml/textChange.ts";

describe("the change between two texts", () => {
	it("touches only what differs", () => {
		expect(textChange("size: 20GB\n", "size: 30GB\n")).toEqual({ from: 6, to: 7, insert: "3" });
	});

	it("is none between equal texts", () => {
		expect(textChange("a", "a")).toBeUndefined();
	});

	it("makes the one of the other, whatever they are", () => {
		const text = fc.string({ unit: fc.constantFrom("a", "b", "\n") });
		fc.assert(
			fc.property(text, text, (before, after) => {
				const { from, to, insert } = textChange(before, after) ?? { from: 0, to: 0, insert: "" };
				expect(before.slice(0, from) + insert + before.slice(to)).toBe(after);
			}),
		);
	});
});
