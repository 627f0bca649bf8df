import { beforeEach, describe, expect, it, vi } from "vitest";

vi.stubGlobal("document", { documentElement: { dataset: {} } });
const { editor, editorStore } = await import("../../../src/editor/editorStore.ts");
const { tellTrouble } = await import("../../../src/ui/trouble/tellTrouble.ts");
const { troubles } = await import("../../../src/ui/trouble/troubles.ts");

/** What is said, and taken away by its reader. */
function heard(): string | undefined {
	const { notice } = editorStore.getState();
	editor.dismissNotice();
	return notice?.text;
}

beforeEach(() => {
	editor.dismissNotice();
	troubles.forget();
});

describe("an error that nobody caught", () => {
	it("is told once, kept for the report, and no more than three different ones are", () => {
		const told = ["a", "a", "b", "c", "d"].map((message) => {
			tellTrouble(new Error(message));
			return heard() !== undefined;
		});
		expect(told).toEqual([true, false, true, true, false]);
		expect(troubles.get().map(({ error }) => (error as Error).message)).toEqual(["a", "b", "c", "d"]);
	});

	it("is none when somebody took back what he asked for", () => {
		tellTrouble(new DOMException("taken back", "AbortError"));
		expect(heard()).toBeUndefined();
		expect(troubles.get()).toEqual([]);
	});
});
