import { appendFileSync, openSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { FuzzInput, FuzzKind, Outcome } from "./fuzzInput.ts";
import { batchInputs } from "./fuzzInputs.ts";
import { type FuzzAsked, fuzzRun } from "./fuzzRun.ts";

/** What became of some inputs of a kind. */
interface KindCounts {
	inputs: number;
	accepted: number;
	problems: number;
	faulty: number;
	slowestMs: number;
	slowestTurn: number;
	wholeMs: number;
}

/**
 * Runs in a process of its own, which may be ended at any input. `folder/turn` says which input is being tried,
 * `folder/told` what has been found, a line each: a file holds what a pipe would lose when memory runs out.
 */
export function runAsked(asked: FuzzAsked, folder: string): void {
	const turnFile = openSync(join(folder, "turn"), "w");
	const tell = (what: unknown): void => appendFileSync(join(folder, "told"), `${JSON.stringify(what)}\n`);
	for (let from = asked.from; from < asked.to; from += batchInputs) {
		const counts: Partial<Record<FuzzKind, KindCounts>> = {};
		const to = Math.min(from + batchInputs, asked.to);
		fuzzRun(
			{ ...asked, from, to },
			{
				onStart: (turn) => void writeSync(turnFile, String(turn).padEnd(12), 0),
				onOutcome: (input, outcome) => count(counts, input, outcome),
				onFault: (fault) => tell({ fault }),
			},
		);
		tell({ counts, peakBytes: process.resourceUsage().maxRSS * 1024 });
	}
}

function count(counts: Partial<Record<FuzzKind, KindCounts>>, { kind, turn }: FuzzInput, outcome: Outcome): void {
	const { accepted, problems, faults, readMs, wholeMs } = outcome;
	const own = counts[kind] ?? { ...nothing };
	counts[kind] = own;
	own.inputs += 1;
	own.accepted += Number(accepted);
	own.problems += problems;
	own.faulty += Number(faults.length > 0);
	own.wholeMs += wholeMs;
	if (readMs > own.slowestMs) Object.assign(own, { slowestMs: readMs, slowestTurn: turn });
}

const nothing: KindCounts = {
	inputs: 0,
	accepted: 0,
	problems: 0,
	faulty: 0,
	slowestMs: 0,
	slowestTurn: -1,
	wholeMs: 0,
};
