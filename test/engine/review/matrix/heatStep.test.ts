import { describe, expect, it } from "vitest";
import type { FailureRow } from "../../../../src/engine/review/matrix/failure.ts";
import { heatStep } from "../../../../src/engine/review/matrix/heatStep.ts";
import { matrixChange } from "../../../../src/engine/review/matrix/matrixChange.ts";
import {
	columnMet,
	matrixColumns,
	objectivesMet,
	strictestText,
} from "../../../../src/engine/review/matrix/matrixColumns.ts";

function row(part: Partial<FailureRow>): FailureRow {
	return {
		failure: "us is lost",
		kind: "region-down",
		subjects: ["us"],
		servedShare: 1,
		recoverSeconds: 0,
		rpoSeconds: 0,
		rejectedWrites: 0,
		lostWrites: 0,
		conflicts: 0,
		worstP99Ms: 100,
		costWhileItLasts: null,
		met: { availability: null, rto: null, rpo: null, staleness: null, read: null, write: null },
		...part,
	};
}

describe("the heat of a column", () => {
	const steps = (rows: readonly FailureRow[], key: Parameters<typeof heatStep>[1]) =>
		rows.map((each) => heatStep({ rows, faultMinutes: 10 }, key, each));

	it("goes from nothing to the worst", () => {
		const rows = [0, 4, 16, 36].map((rejectedWrites) => row({ rejectedWrites }));
		expect(steps(rows, "rejectedWrites")).toEqual([0, 2, 4, 6]);
	});

	it("is none where all is well", () => {
		expect(steps([row({}), row({})], "servedShare")).toEqual([0, 0]);
	});

	it("takes what has no bound for as long as the fault, ten minutes", () => {
		const rows = [0, 9, 150, null].map((recoverSeconds) => row({ recoverSeconds }));
		expect(steps(rows, "recoverSeconds")).toEqual([0, 1, 3, 6]);
	});

	it("of latencies begins at the lowest, and of money is not there without any", () => {
		const rows = [row({ worstP99Ms: 100 }), row({ worstP99Ms: 500 })];
		expect(steps(rows, "worstP99Ms")).toEqual([0, 6]);
		expect(steps(rows, "costWhileItLasts")).toEqual([null, null]);
	});
});

describe("a change since the baseline", () => {
	const compared = (now: number | null, before: number | null) => ({ now, before, currency: "USD" });

	it("has a sign, and less served is worse", () => {
		expect(matrixChange("recoverSeconds", compared(187, 155))).toEqual({ text: "+32 s", worse: true });
		expect(matrixChange("servedShare", compared(0.9, 0.95))).toEqual({ text: "−5 %", worse: true });
		expect(matrixChange("costWhileItLasts", compared(1000, 46_000))).toEqual({ text: "−$45k", worse: false });
		expect(matrixChange("conflicts", compared(3, 3))).toEqual({ text: "0", worse: undefined });
	});

	it("to or from what has no bound is said in words", () => {
		expect(matrixChange("recoverSeconds", compared(null, 155)).text).toBe("now on return");
		expect(matrixChange("rpoSeconds", compared(2, null))).toEqual({ text: "now 2.00 s", worse: false });
		expect(matrixChange("costWhileItLasts", compared(2, null))).toEqual({ text: "—", worse: undefined });
	});
});

describe("a cell's mark", () => {
	const column = matrixColumns.find(({ key }) => key === "recoverSeconds");
	if (column === undefined) throw new Error("no such column");
	const strictest = { availability: null, rto: 180, rpo: null, staleness: null, read: null, write: null };
	const met = (rto: boolean | null) => ({
		availability: null,
		rto,
		rpo: false,
		staleness: true,
		read: null,
		write: null,
	});

	it("is met within the strictest objective, missed when any feature misses, none where another feature is slower", () => {
		expect(columnMet(column, row({ recoverSeconds: 155, met: met(true) }), strictest)).toBe(true);
		expect(columnMet(column, row({ recoverSeconds: 187, met: met(false) }), strictest)).toBe(false);
		expect(columnMet(column, row({ recoverSeconds: null, met: met(true) }), strictest)).toBeNull();
		expect(columnMet(column, row({ met: met(null) }), strictest)).toBeNull();
	});

	it("stands under the strictest objective, and counts are of those that are set", () => {
		expect(strictestText(column, strictest)).toBe("≤ 180 s");
		expect(strictestText({ asked: ["availability"] }, { ...strictest, availability: 0.9999 })).toBe("≥ 99.99 %");
		expect(objectivesMet(row({ met: met(true) }))).toEqual({ met: 2, of: 3 });
	});
});
