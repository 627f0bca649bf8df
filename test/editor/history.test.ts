import { describe, expect, it } from "vitest";
import { redone, undone, withEntry } from "../../src/editor/history.ts";

const empty = { past: [], future: [] };

describe("the history", () => {
	it("makes one entry of the keystrokes of one stretch of typing", () => {
		const first = withEntry(empty, { label: "Type", before: "", after: "a", coalesce: "1" });
		const second = withEntry(first, { label: "Type", before: "a", after: "ab", coalesce: "1" });
		expect(second.past).toEqual([{ label: "Type", before: "", after: "ab", coalesce: "1" }]);
	});

	it("keeps two gestures apart, even of one kind", () => {
		const first = withEntry(empty, { label: "Move", before: "a", after: "b" });
		expect(withEntry(first, { label: "Move", before: "b", after: "c" }).past).toHaveLength(2);
	});

	it("comes back to where it was by undo and redo", () => {
		const history = withEntry(empty, { label: "Move", before: "a", after: "b" });
		const back = undone(history);
		expect(back?.text).toBe("a");
		expect(redone(back?.history ?? empty)).toEqual({ history, text: "b", label: "Move" });
	});

	it("forgets what was undone when something else is done", () => {
		const back = undone(withEntry(empty, { label: "Move", before: "a", after: "b" }));
		const other = withEntry(back?.history ?? empty, { label: "Add", before: "a", after: "c" });
		expect(redone(other)).toBeUndefined();
	});

	it("has nothing to undo at its beginning", () => {
		expect(undone(empty)).toBeUndefined();
	});
});
