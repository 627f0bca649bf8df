import { describe, expect, it } from "vitest";
import type { MatrixRow } from "../../../src/editor/failureMatrix.ts";
import { playFailure } from "../../../src/engine/review/matrix/playFailure.ts";
import { standardFailures } from "../../../src/engine/review/matrix/standardFailures.ts";
import { matrixTables } from "../../../src/ui/matrix/matrixTables.ts";
import { shownRows } from "../../../src/ui/matrix/shownCells.ts";
import { threeRegions } from "../../engine/threeRegions.ts";

const design = threeRegions({
	store: "    pattern: consensus\n    consistency: strong\n    leader: us\n    automaticLeaderFailover: { after: 20s }",
	feature: "    objectives: { rto: 15s }",
});
const { failures, faultMinutes } = standardFailures(design);
const rows: readonly MatrixRow[] = failures
	.filter(({ kind }) => kind === "leader-lost" || kind === "pair-cut")
	.map((failure) => ({ failure, played: playFailure(design, failure), fresh: true }));
const baseline = new Map(rows.map(({ failure, played }) => [failure.scenario.id, played?.row]).filter(isPlayed));

function isPlayed<T>(entry: readonly (string | T | undefined)[]): entry is [string, T] {
	return entry[1] !== undefined;
}

const base = { design, rows, faultMinutes, baseline };

describe("what the matrix shows", () => {
	it("is each figure with its mark and heat", () => {
		const leader = shownRows({ ...base, view: "severity" }).at(-1);
		expect(leader?.row.failure.kind).toBe("leader-lost");
		expect(leader?.cells[1]).toEqual({ text: "20 s", met: false, heat: 2 });
	});

	it("may be the missed objectives only, and then the rows that miss any", () => {
		const missed = shownRows({ ...base, view: "missed" });
		// A cut between the followers harms nobody.
		expect(missed.map(({ row }) => row.failure.name)).toEqual(["us | ie", "us | mumbai", "main: leader in us lost"]);
		expect(missed[0]?.cells.map(({ heat }) => heat === null)).toEqual([
			true,
			false,
			true,
			true,
			true,
			true,
			true,
			true,
		]);
	});

	it("may be the change since the baseline", () => {
		const changed = shownRows({ ...base, view: "baseline" });
		const texts = changed.flatMap(({ cells }) => cells.map(({ text }) => text));
		expect(texts).toEqual(Array.from({ length: 4 * 8 }, () => "0"));
		const unknown = shownRows({ ...base, baseline: new Map(), view: "baseline" });
		expect(unknown[0]?.cells[0]?.text).toBe("—");
	});

	it("has cells to wait for where a row is not yet played", () => {
		const waiting = rows.map((row) => ({ ...row, played: undefined, fresh: false }));
		expect(shownRows({ ...base, rows: waiting, view: "severity" }).map(({ cells }) => cells)).toEqual([[], [], [], []]);
	});

	it("is a table too, with unrounded figures", () => {
		const [table] = matrixTables(rows, "USD");
		expect(table?.rows.at(-1)?.slice(0, 2)).toEqual(["A store", "main: leader in us lost"]);
		expect(table?.rows.at(-1)?.[3]).toEqual({ shown: "20 s", value: rows.at(-1)?.played?.row.recoverSeconds });
		expect(table?.rows.at(-1)).toHaveLength(table?.columns.length ?? 0);
	});
});
