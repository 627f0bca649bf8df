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
	record: "12 Elm Street",
	counter: 100,
	balance: 100,
	set: ["milk"],
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
			name: "Two branches pay out 100 each",
			steps: ({ here, there }) => [write(here, { op: "add", amount: -100 }), write(there, { op: "add", amount: -100 })],
		},
		{
			id: "withdraw-and-deposit",
			name: "One branch pays out, the other takes in",
			steps: ({ here, there }) => [write(here, { op: "add", amount: -40 }), write(there, { op: "add", amount: 50 })],
		},
		{
			id: "two-against-one",
			name: "Two withdrawals against one",
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
			name: "Both sides count",
			steps: ({ here, there }) => [write(here, { op: "add", amount: 3 }), write(there, { op: "add", amount: 2 })],
		},
		{
			id: "up-and-down",
			name: "One side counts up, the other down",
			steps: ({ here, there }) => [write(here, { op: "add", amount: 5 }), write(there, { op: "add", amount: -4 })],
		},
	],
	set: [
		{
			id: "remove-and-insert",
			name: "One side removes what the other puts in again",
			steps: ({ here, there }) => [
				write(here, { op: "remove", member: "milk" }),
				write(there, { op: "insert", member: "milk" }),
			],
		},
		{
			id: "remove-and-other",
			name: "One side removes, the other puts in something else",
			steps: ({ here, there }) => [
				write(here, { op: "remove", member: "milk" }),
				write(there, { op: "insert", member: "bread" }),
			],
		},
	],
	record: [
		{
			id: "both-write",
			name: "Both sides write",
			steps: ({ here, there }) => [
				write(here, { op: "set", text: "3 Oak Lane" }),
				write(there, { op: "set", text: "8 Pine Road" }),
			],
		},
		{
			id: "same-instant",
			name: "Both write at the same instant",
			steps: ({ here, there }) => [
				write(here, { op: "set", text: "3 Oak Lane" }),
				write(there, { op: "set", text: "8 Pine Road" }, { afterMs: 0 }),
			],
		},
		{
			id: "fast-clock",
			name: "The clock of the first is 10 s fast",
			steps: ({ here, there }) => [
				write(here, { op: "set", text: "3 Oak Lane" }, { clockSkewMs: 10_000 }),
				write(there, { op: "set", text: "8 Pine Road" }),
			],
		},
	],
	log: [
		{
			id: "both-append",
			name: "Both sides add entries",
			steps: ({ here, there }) => [
				write(here, { op: "append", entry: "Hello" }),
				write(there, { op: "append", entry: "Anyone there?" }),
				write(here, { op: "append", entry: "Is this on?" }),
			],
		},
	],
};
