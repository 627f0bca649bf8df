import * as texts from "../texts/files.ts";
import { backToLiving } from "./backToLiving.ts";
import { branchLetter, livingName } from "./branchName.ts";
import type { Branch, EditorState, Fork } from "./editorState.ts";
import { editor, editorStore } from "./editorStore.ts";

const { getState, setState } = editorStore;

/** Why the run can't be forked now; undefined when it can. */
export function forkRefusal({ run, runFresh, problems, fork }: EditorState): string | undefined {
	if (problems.length > 0) return texts.theYamlHasProblems;
	if (run === undefined || (!runFresh && fork?.viewed === undefined)) return texts.theRunIsBeingPlayed;
	return undefined;
}

/**
 * Begins a branch at this second of the run that is shown: it stays as it is, and what is changed from now on
 * changes the new branch. From a kept branch it begins with that one's design, as one entry of the history.
 */
export function forkAt(seconds: number): void {
	const state = getState();
	if (forkRefusal(state) !== undefined) return;
	const living = livingBranch(state);
	if (living === undefined) return;
	const kept = [...(state.fork?.kept ?? []), living];
	const parent = state.fork?.viewed ?? kept.length - 1;
	setState({ ...backToLiving(state) });
	const fork: Fork = { kept, parent, ...newLiving, fromSeconds: seconds, entries: state.history.past.length };
	setState({ fork });
	const from = kept[parent];
	if (from !== undefined && from.text !== state.text) {
		editor.setText(from.text, { label: texts.goOnFromBranch(branchLetter(parent)) });
		setState(({ history }) => ({ fork: { ...fork, entries: history.past.length } }));
	}
}

const newLiving = { name: undefined, viewed: undefined, living: undefined } as const;

/** The branch that goes on with the design on the page, as it is now. */
function livingBranch(state: EditorState): Branch | undefined {
	const { text, design, fork } = state;
	const { run, runScenario } = fork?.living ?? state;
	if (run === undefined || runScenario === undefined) return undefined;
	return {
		name: fork === undefined ? texts.asDesigned : livingName(state),
		text,
		design,
		scenario: runScenario,
		run,
		fromSeconds: fork?.fromSeconds ?? 0,
		parent: fork?.parent,
	};
}

/** Shows a kept branch in the lab, or the living one. */
export function viewBranch(number: number | undefined): void {
	setState((state) => {
		const { fork } = state;
		const branch = number === undefined ? undefined : fork?.kept[number];
		if (fork === undefined || branch === undefined) return backToLiving(state);
		const { run, runScenario, runFresh } = state;
		const living = fork.living ?? { run, runScenario, runFresh };
		return {
			run: branch.run,
			runScenario: branch.scenario,
			runFresh: true,
			fork: { ...fork, viewed: number, living },
		};
	});
}

/** Names a kept branch, or the living one. */
export function nameBranch(number: number | undefined, name: string): void {
	setState(({ fork }) => {
		if (fork === undefined) return {};
		if (number === undefined) return { fork: { ...fork, name: name.trim() === "" ? undefined : name.trim() } };
		const kept = fork.kept.map((branch, index) =>
			index === number && name.trim() !== "" ? { ...branch, name: name.trim() } : branch,
		);
		return { fork: { ...fork, kept } };
	});
}

/** Ends the fork with this branch's design; one that was kept comes back as one entry of the history. */
export function keepOnly(number: number | undefined): void {
	const state = getState();
	const branch = number === undefined ? undefined : state.fork?.kept[number];
	setState({ ...backToLiving(state), fork: undefined });
	if (branch !== undefined && branch.text !== state.text) {
		editor.setText(branch.text, { label: texts.keepBranch(branchLetter(number ?? 0), branch.name) });
	}
}
