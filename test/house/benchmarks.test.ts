import { expect, it } from "vitest";
import { benchmarkTable } from "../../scripts/steps/benchmarks.mjs";

it("shows each benchmark's median, spread and what it is held against", () => {
	const table = benchmarkTable([
		{ name: "sorted", medianMs: 2, spreadMs: 0.05 },
		{ name: "unsorted", versus: "sorted", medianMs: 3000, spreadMs: 25 },
	]);
	expect(table.split("\n").map((line) => line.replace(/ +/g, " "))).toEqual([
		"| what | median | spread | versus |",
		"| -------- | ------- | ------- | ------------- |",
		"| sorted | 2.00 ms | 50.0 µs | |",
		"| unsorted | 3.00 s | 25.0 ms | 1500 × sorted |",
	]);
});

it("refuses a comparison with what wasn't measured", () => {
	expect(() => benchmarkTable([{ name: "a", versus: "b", medianMs: 1, spreadMs: 0 }])).toThrow(/isn't a case/);
});
