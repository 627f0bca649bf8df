import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import { editorStore } from "../../editor/editorStore.ts";
import type { Id } from "../../engine/model/design.ts";
import type { ConflictStrategy, RecordValues } from "../../engine/model/vocabulary.ts";
import type { LabScript, LabStep } from "../../engine/simulation/merge/lab/labScript.ts";
import { playScript } from "../../engine/simulation/merge/lab/playScript.ts";
import { readyScripts } from "../../engine/simulation/merge/lab/readyScripts.ts";
import type { MergeRuleName } from "../../engine/simulation/merge/mergeRule.ts";
import { rulesFor } from "../../engine/simulation/merge/rulesFor.ts";
import { type LabSetup, setupOfBank, setupOfStore } from "./labSetup.ts";

export type LabView = "steps" | "strategies" | "promises";

interface ConflictLabState {
	/** Whose strategy and regions these were at first. */
	readonly store: Id | undefined;
	/** Regions that can hold the record; the script has the first two, or all. */
	readonly candidates: readonly Id[];
	readonly strategy: ConflictStrategy;
	/** Undefined where the strategy makes no sense for this kind of value. */
	readonly rule: MergeRuleName | undefined;
	/** "own" once something was done by hand. */
	readonly scriptId: string;
	readonly script: LabScript;
	/** Moment shown; beyond the last one it is the last. */
	readonly at: number;
	readonly view: LabView;
}

/** The lab's own state: it is no part of the design, and outlives a change of panels. */
const conflictLabStore = createStore<ConflictLabState>(() => ({
	...begun(setupOfBank(editorStore.getState().design)),
	view: "steps",
}));

export function useConflictLab<T>(select: (state: ConflictLabState) => T): T {
	return useStore(conflictLabStore, select);
}

const get = conflictLabStore.getState;
const set = conflictLabStore.setState;

function begun({ store, candidates, strategy, values, regions, leader }: LabSetup): Omit<ConflictLabState, "view"> {
	const ready = readyScripts(values, { regions, leader })[0];
	if (ready === undefined) throw new Error(`no script for ${values}`);
	return {
		store,
		candidates,
		strategy,
		rule: usualRule(strategy, values),
		scriptId: ready.id,
		script: ready.script,
		at: 0,
	};
}

function usualRule(strategy: ConflictStrategy, values: RecordValues): MergeRuleName | undefined {
	const choice = rulesFor(strategy, values);
	return choice.kind === "rules" ? choice.rules[0] : undefined;
}

/** Where the same step of the script has ended under another rule. */
function sameStep(
	script: LabScript,
	{ from, to }: { readonly from: MergeRuleName; readonly to: MergeRuleName },
): number {
	const shown = playScript(script, from).moments;
	const step = shown[Math.min(get().at, shown.length - 1)]?.step ?? -1;
	return playScript(script, to).moments.findLastIndex((moment) => (moment.step ?? -1) <= step);
}

function withRule(strategy: ConflictStrategy, rule: MergeRuleName | undefined): void {
	const { script, rule: from, at } = get();
	set({ strategy, rule, at: from === undefined || rule === undefined ? at : sameStep(script, { from, to: rule }) });
}

export const conflictLab = {
	/** A store's conflicts, or with none the bank's two branches. */
	chooseStore(id: Id | undefined): void {
		const { design } = editorStore.getState();
		const store = id === undefined ? undefined : design.data.get(id);
		set(begun(store === undefined ? setupOfBank(design) : setupOfStore(design, store)));
	},
	chooseStrategy(strategy: ConflictStrategy): void {
		withRule(strategy, usualRule(strategy, get().script.values));
	},
	chooseRule(rule: MergeRuleName): void {
		withRule(get().strategy, rule);
	},
	chooseValues(values: RecordValues): void {
		const { store, candidates, strategy, script } = get();
		set(begun({ store, candidates, strategy, values, regions: script.regions, leader: script.leader }));
	},
	/** The first two candidates, or all; what was done by hand is for other regions, and goes. */
	chooseRegions(count: number): void {
		const { candidates, script, scriptId } = get();
		const regions = candidates.slice(0, count);
		const ready = readyScripts(script.values, { regions, leader: script.leader });
		const next = ready.find(({ id }) => id === scriptId)?.script ?? { ...script, regions, steps: [] };
		set({ script: next, at: 0 });
	},
	chooseScript(id: string): void {
		const { script } = get();
		const ready = readyScripts(script.values, script).find((each) => each.id === id);
		if (ready !== undefined) set({ scriptId: ready.id, script: ready.script, at: 0 });
	},
	show(view: LabView): void {
		set({ view });
	},
	goTo(at: number): void {
		set({ at: Math.max(0, at) });
	},
	/** Does something by hand after a step of the script; what stood after it is dropped. */
	act(step: LabStep, after: number | undefined): void {
		const { script } = get();
		const steps = [...script.steps.slice(0, (after ?? -1) + 1), step];
		set({ scriptId: "own", script: { ...script, steps }, at: Number.MAX_SAFE_INTEGER });
	},
	/** All connected, nothing done. */
	clear(): void {
		const { script } = get();
		set({ scriptId: "own", script: { ...script, steps: [] }, at: 0 });
	},
};
