import { describe, expect, it } from "vitest";
import { newDraft, newNumberLists, push, writeList } from "../../../src/engine/simulation/numberLists.ts";

describe("lists of numbers in one array", () => {
	const lists = newNumberLists(3);
	const draft = newDraft();
	const write = (index: number, numbers: readonly number[]): void => {
		for (const number of numbers) push(draft, number);
		writeList(lists, index, draft);
	};
	const read = (index: number): readonly number[] => {
		const from = lists.from[index] ?? 0;
		return [...lists.values.subarray(from, from + (lists.length[index] ?? 0))];
	};

	it("are each what was last written to them, however often they grow and shrink", () => {
		const written: (readonly number[])[] = [[], [], []];
		for (let round = 0; round < 60; round++) {
			const index = (round * 7) % 3;
			const numbers = Array.from({ length: (round * 13) % 90 }, (_, at) => round * 100 + at);
			written[index] = numbers;
			write(index, numbers);
			expect([0, 1, 2].map(read)).toEqual(written);
		}
	});

	it("leave the draft empty for the next, and waste no more than as much again", () => {
		expect(draft.length).toBe(0);
		const most = 3 * 90;
		expect(lists.end).toBeLessThanOrEqual(6 * most);
	});
});
