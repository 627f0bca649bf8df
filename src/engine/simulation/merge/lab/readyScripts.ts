import * as texts from "../../../../texts/simulation/readyScripts.ts";
import type { Id } from "../../../model/design.ts";
import type { RecordValues } from "../../../model/vocabulary.ts";
import type { LabChange, LabScript, LabStep, LabValue } from "./labScript.ts";

export interface ReadyScript {
	readonly id: string;
	readonly name: string;
	readonly script: LabScript;
}

/** What every record of a kind starts from. */
export const startValues: Readonly<Record<RecordValues, LabValue>> = {
	record: texts.elmStreet,
	counter: 100,
	balance: 100,
	set: [texts.milk],
	log: [],
};

interface Regions {
	readonly regions: readonly Id[];
	readonly leader: Id;
}

/** Scripts that show what there is to see with a kind of value, the plainest first. */
export function readyScripts(values: RecordValues, { regions, leader }: Regions): readonly ReadyScript[] {
	const [here = leader, there = leader] = regions;
	const base = { values, regions, leader, start: startValues[values] };
	const cut: LabStep = { kind: "cut", sides: [[here], regions.filter((region) => region !== here)] };
	return plots[values].map(({ id, name, steps }) => ({
		id,
		name,
		script: { ...base, steps: [cut, ...steps({ here, there }), { kind: "heal" }] },
	}));
}

interface Plot {
	readonly id: string;
	readonly name: string;
	/** While the two sides are cut off from each other. */
	readonly steps: (sides: { readonly here: Id; readonly there: Id }) => readonly LabStep[];
}

function write(
	region: Id,
	change: LabChange,
	clock: { readonly clockSkewMs?: number; readonly afterMs?: number } = {},
): LabStep {
	return { kind: "write", region, change, ...clock };
}

const plots: Readonly<Record<RecordValues, readonly Plot[]>> = {
	balance: [
		{
			id: "both-withdraw",
			name: texts.twoBranchesPayOut,
			steps: ({ here, there }) => [write(here, { op: "add", amount: -100 }), write(there, { op: "add", amount: -100 })],
		},
		{
			id: "withdraw-and-deposit",
			name: texts.oneBranchPaysOut,
			steps: ({ here, there }) => [write(here, { op: "add", amount: -40 }), write(there, { op: "add", amount: 50 })],
		},
		{
			id: "two-against-one",
			name: texts.twoWithdrawalsAgainstOne,
			steps: ({ here, there }) => [
				write(here, { op: "add", amount: -30 }),
				write(here, { op: "add", amount: -20 }),
				write(there, { op: "add", amount: -60 }),
			],
		},
	],
	counter: [
		{
			id: "both-count",
			name: texts.bothSidesCount,
			steps: ({ here, there }) => [write(here, { op: "add", amount: 3 }), write(there, { op: "add", amount: 2 })],
		},
		{
			id: "up-and-down",
			name: texts.oneSideCountsUp,
			steps: ({ here, there }) => [write(here, { op: "add", amount: 5 }), write(there, { op: "add", amount: -4 })],
		},
	],
	set: [
		{
			id: "remove-and-insert",
			name: texts.oneSideRemovesWhatTheOtherPutsIn,
			steps: ({ here, there }) => [
				write(here, { op: "remove", member: texts.milk }),
				write(there, { op: "insert", member: texts.milk }),
			],
		},
		{
			id: "remove-and-other",
			name: texts.oneSideRemovesAnotherPutsIn,
			steps: ({ here, there }) => [
				write(here, { op: "remove", member: texts.milk }),
				write(there, { op: "insert", member: texts.bread }),
			],
		},
	],
	record: [
		{
			id: "both-write",
			name: texts.bothSidesWrite,
			steps: ({ here, there }) => [
				write(here, { op: "set", text: texts.oakLane }),
				write(there, { op: "set", text: texts.pineRoad }),
			],
		},
		{
			id: "same-instant",
			name: texts.bothWriteAtTheSameInstant,
			steps: ({ here, there }) => [
				write(here, { op: "set", text: texts.oakLane }),
				write(there, { op: "set", text: texts.pineRoad }, { afterMs: 0 }),
			],
		},
		{
			id: "fast-clock",
			name: texts.theFirstClockIsFast,
			steps: ({ here, there }) => [
				write(here, { op: "set", text: texts.oakLane }, { clockSkewMs: 10_000 }),
				write(there, { op: "set", text: texts.pineRoad }),
			],
		},
	],
	log: [
		{
			id: "both-append",
			name: texts.bothSidesAddEntries,
			steps: ({ here, there }) => [
				write(here, { op: "append", entry: texts.hello }),
				write(there, { op: "append", entry: texts.anyoneThere }),
				write(here, { op: "append", entry: texts.isThisOn }),
			],
		},
	],
};
