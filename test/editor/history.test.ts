import { describe, expect, it } from "vitest";
import { jumped, redone, undone, withEntry } from "../../src/editor/history.ts";

const empty = { past: [], future: [] };

describe("the history", () => {
	it("makes one entry of the keystrokes of one stretch of typing", () => {
		const first = withEntry(empty, { label: "Type", before: "", after: "a", atMs: 1, coalesce: "1" });
		const second = withEntry(first, { label: "Type", before: "a", after: "ab", atMs: 2, coalesce: "1" });
		expect(second.past).toEqual([{ label: "Type", before: "", after: "ab", atMs: 2, coalesce: "1" }]);
	});

	it("has no entry of what was written and taken back", () => {
		const first = withEntry(empty, { label: "Type", before: "", after: "a", atMs: 1, coalesce: "1" });
		expect(withEntry(first, { label: "Type", before: "a", after: "", atMs: 2, coalesce: "1" }).past).toEqual([]);
	});

	it("keeps two gestures apart, even of one kind", () => {
		const first = withEntry(empty, { label: "Move", before: "a", after: "b", atMs: 1 });
		expect(withEntry(first, { label: "Move", before: "b", after: "c", atMs: 2 }).past).toHaveLength(2);
	});

	it("comes back to where it was by undo and redo", () => {
		const history = withEntry(empty, { label: "Move", before: "a", after: "b", atMs: 1 });
		const back = undone(history);
		expect(back?.text).toBe("a");
		expect(redone(back?.history ?? empty)).toMatchObject({ history, text: "b", entry: { label: "Move" } });
	});

	it("forgets what was undone when something else is done", () => {
		const back = undone(withEntry(empty, { label: "Move", before: "a", after: "b", atMs: 1 }));
		const other = withEntry(back?.history ?? empty, { label: "Add", before: "a", after: "c", atMs: 2 });
		expect(redone(other)).toBeUndefined();
	});

	it("has nothing to undo at its beginning", () => {
		expect(undone(empty)).toBeUndefined();
	});

	it("remembers what was chosen when a stretch of typing began", () => {
		const selection = { kind: "items", ids: ["orders"] } as const;
		const first = withEntry(empty, { label: "Type", before: "", after: "a", atMs: 1, coalesce: "1", selection });
		const second = withEntry(first, {
			label: "Type",
			before: "a",
			after: "ab",
			atMs: 2,
			coalesce: "1",
			selection: { kind: "none" },
		});
		expect(second.past[0]?.selection).toBe(selection);
	});

	const three = ["a", "b", "c"].reduce(
		(history, after, index) =>
			withEntry(history, { label: `To ${after}`, before: ["", "a", "b"][index] ?? "", after, atMs: index }),
		empty as ReturnType<typeof withEntry>,
	);

	it("jumps back over several entries and forward again, losing none", () => {
		const start = jumped(three, 0);
		expect(start).toMatchObject({ text: "", entry: { label: "To a" } });
		expect(start?.history.past).toEqual([]);
		expect(jumped(start?.history ?? empty, 2)).toMatchObject({ text: "b", entry: { label: "To b" } });
		expect(jumped(start?.history ?? empty, 3)?.history).toEqual(three);
	});

	it("does not jump to where it is, nor beyond its ends", () => {
		expect(jumped(three, 3)).toBeUndefined();
		expect(jumped(three, 9)).toBeUndefined();
		expect(jumped(three, -1)?.text).toBe("");
	});
});
