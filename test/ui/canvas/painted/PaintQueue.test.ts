import { describe, expect, it } from "vitest";
import { type Painting, PaintQueue } from "../../../../src/ui/canvas/painted/PaintQueue.ts";

/** A page whose clock goes on by 5 ms with each step of a painting, and which counts its tasks. */
function page() {
	const tasks: (() => void)[] = [];
	const shown: string[] = [];
	let nowMs = 0;
	const queue = new PaintQueue<string>({ later: (goOn) => void tasks.push(goOn), nowMs: () => nowMs });
	const painting = (name: string, steps: number): Painting => ({
		steps: (function* () {
			for (let step = 0; step < steps; step++) {
				nowMs += 5;
				yield;
			}
		})(),
		show: () => void shown.push(name),
	});
	const ask = (place: string, name: string, steps = 1) => queue.ask(place, () => painting(name, steps));
	const runTasks = (most = Number.POSITIVE_INFINITY): number => {
		let count = 0;
		for (; count < most && tasks.length > 0; count++) tasks.shift()?.();
		return count;
	};
	return { queue, ask, runTasks, shown };
}

describe("pictures that are painted in slices", () => {
	it("never hold the page for longer than a slice of 12 ms", () => {
		const { ask, runTasks, shown } = page();
		ask("lines", "lines", 29);
		// Three steps of 5 ms in each task, and the end in the last.
		expect(runTasks()).toBe(10);
		expect(shown).toEqual(["lines"]);
	});

	it("are shown together when the last of those asked for together is done", () => {
		const { ask, runTasks, shown } = page();
		ask("lines", "lines", 3);
		ask("cards", "cards", 6);
		runTasks(2);
		expect(shown).toEqual([]);
		runTasks();
		expect(shown).toEqual(["lines", "cards"]);
	});

	it("come to their end though others are asked for meanwhile, of which the newest follows", () => {
		const { ask, runTasks, shown } = page();
		ask("cards", "first", 6);
		runTasks(1);
		ask("cards", "second", 6);
		ask("cards", "third", 6);
		runTasks();
		expect(shown).toEqual(["first", "third"]);
	});

	it("are not shown where their place is gone", () => {
		const { ask, queue, runTasks, shown } = page();
		ask("cards", "cards", 6);
		ask("lines", "lines", 1);
		runTasks(1);
		queue.forget("cards");
		runTasks();
		expect(shown).toEqual(["lines"]);
	});

	it("leave out what has nothing to paint when its turn comes", () => {
		const { ask, queue, runTasks, shown } = page();
		queue.ask("cards", () => undefined);
		ask("lines", "lines");
		runTasks();
		expect(shown).toEqual(["lines"]);
		queue.ask("cards", () => undefined);
		runTasks();
		ask("cards", "later");
		runTasks();
		expect(shown).toEqual(["lines", "later"]);
	});

	it("are there at once where that is asked for", () => {
		const { ask, queue, runTasks, shown } = page();
		ask("cards", "old", 30);
		runTasks(1);
		ask("cards", "recoloured", 30);
		queue.finish();
		expect(shown).toEqual(["old", "recoloured"]);
	});

	it("go on after one that fails", () => {
		const { ask, queue, runTasks, shown } = page();
		queue.ask("cards", () => ({
			// biome-ignore lint/correctness/useYield: it fails before.
			steps: (function* () {
				throw new Error("no such icon");
			})(),
			show: () => undefined,
		}));
		ask("lines", "lines");
		expect(() => runTasks(1)).toThrow("no such icon");
		runTasks();
		expect(shown).toEqual(["lines"]);
	});
});
