import { isSameDesign } from "../engine/format/shareDesign.ts";
import type { Run } from "../engine/model/run.ts";
import type { KeptRun } from "../engine/simulation/forks/forkRun.ts";
import { forkRun, playKept } from "../engine/simulation/forks/forkRun.ts";
import type { ForkedBranch } from "./messages.ts";

interface PlayedBranch {
	readonly branch: ForkedBranch;
	readonly kept: KeptRun;
}

/** The branches that were played last: an edit changes the last of them only, and the past is not played again. */
let played: readonly PlayedBranch[] = [];

/** The run of the last branch; undefined when there is none. */
export function playBranches(branches: readonly ForkedBranch[], seed: number): Run | undefined {
	const now: PlayedBranch[] = [];
	for (const [index, branch] of branches.entries()) {
		const known = played[index];
		const holds = known !== undefined && now.every((one, at) => one === played[at]) && isSame(known.branch, branch);
		now.push(holds ? known : { branch, kept: keptRun(branch, { before: now.at(-1)?.kept, seed }) });
	}
	played = now;
	return now.at(-1)?.kept.run;
}

function keptRun(
	{ design, scenario, fromSeconds }: ForkedBranch,
	{ before, seed }: { readonly before: KeptRun | undefined; readonly seed: number },
): KeptRun {
	if (before === undefined) return playKept(design, scenario, { seed });
	return forkRun(before, { atMs: fromSeconds * 1000, design, scenario });
}

function isSame(a: ForkedBranch, b: ForkedBranch): boolean {
	return (
		a.fromSeconds === b.fromSeconds &&
		JSON.stringify(a.scenario) === JSON.stringify(b.scenario) &&
		isSameDesign(a.design, b.design)
	);
}
