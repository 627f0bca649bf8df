import { describe, expect, it } from "vitest";
import { changedLines } from "../../../../src/ui/canvas/drag/changedLines.ts";
import { croppedChange } from "../../../../src/ui/canvas/drag/croppedChange.ts";

describe("the lines that differ between two texts", () => {
	it("are the old one and the new one where a line changes", () => {
		expect(changedLines("a\nb: 1\nc", "a\nb: 2\nc")).toEqual([
			{ kind: "removed", line: 2, text: "b: 1" },
			{ kind: "added", line: 2, text: "b: 2" },
		]);
	});

	it("are only the new ones where lines are put in", () => {
		expect(changedLines("a\nb\nc", "a\nx\ny\nb\nc")).toEqual([
			{ kind: "added", line: 2, text: "x" },
			{ kind: "added", line: 3, text: "y" },
		]);
	});

	it("are only the old ones where lines are taken out, at the end too", () => {
		expect(changedLines("a\nb\nc\nd", "a\nd").map(({ line }) => line)).toEqual([2, 3]);
		expect(changedLines("a\nb", "a")).toEqual([{ kind: "removed", line: 2, text: "b" }]);
	});

	it("are found in each of several places, and none where both are alike", () => {
		const before = "a\nb\nc\nd\ne\nf";
		expect(changedLines(before, "a\nB\nc\nd\nE\nf").map(({ text }) => text)).toEqual(["b", "B", "e", "E"]);
		expect(changedLines(before, before)).toEqual([]);
	});
});

describe("a long line that changed", () => {
	it("is cut so that the difference can be seen", () => {
		const start = "  storefront: { technology: kubernetes, regions: [";
		const cropped = croppedChange(`${start}us, eu] }`, `${start}us] }`);
		expect(cropped.changed).toBe(", eu");
		expect(cropped.before.startsWith("…")).toBe(true);
		expect(cropped.before).toBe("…regions: [us");
		expect(cropped.after).toBe("] }");
	});

	it("is all change where nothing was there before", () => {
		expect(croppedChange("  size: 1GB", undefined)).toEqual({ before: "", changed: "  size: 1GB", after: "" });
	});
});
