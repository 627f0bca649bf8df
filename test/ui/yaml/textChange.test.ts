import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type TextChange, textChanges } from "../../../src/ui/yaml/textChange.ts";

function made(before: string, changes: readonly TextChange[]): string {
	return changes.reduceRight((text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to), before);
}

describe("the changes between two texts", () => {
	it("touch only what differs", () => {
		expect(textChanges("size: 20GB\n", "size: 30GB\n")).toEqual([{ from: 6, to: 7, insert: "3" }]);
	});

	it("are none between equal texts", () => {
		expect(textChanges("a", "a")).toEqual([]);
	});

	it("leave the lines between two changed ones alone", () => {
		const before = "a: 1\nb: 2\nc: 3\nd: 4\n";
		expect(textChanges(before, "a: 9\nb: 2\nc: 3\nd: 5\n")).toEqual([
			{ from: 3, to: 4, insert: "9" },
			{ from: 18, to: 19, insert: "5" },
		]);
	});

	it("make the one of the other, whatever they are", () => {
		const text = fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 40 });
		fc.assert(
			fc.property(text, text, (before, after) => {
				const changes = textChanges(before, after);
				expect(made(before, changes)).toBe(after);
				for (const [index, change] of changes.entries()) {
					expect(change.from).toBeGreaterThanOrEqual(changes[index - 1]?.to ?? 0);
				}
			}),
		);
	});
});
