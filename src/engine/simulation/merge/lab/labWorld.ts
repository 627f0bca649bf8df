import type { Id } from "../../../model/design.ts";
import type { Version, WriteId } from "../mergeRule.ts";
import type { LabMoment, LabRefusal, LabWrite, WriteFate } from "./labPlay.ts";
import type { LabRule } from "./labRule.ts";
import type { LabScript, LabValue } from "./labScript.ts";
import { spokenValue } from "./labValue.ts";
import { startClockMs } from "./spokenClock.ts";

export interface Lab<State> {
	readonly rule: LabRule<State>;
	readonly script: LabScript;
}

export interface Replica<State> {
	readonly state: State;
	readonly heard: ReadonlySet<WriteId>;
}

/** A picture of the sender's replica on its way. */
export interface Message<State> extends Replica<State> {
	readonly id: string;
	readonly from: Id;
	readonly to: Id;
	readonly write: WriteId;
}

export type MadeWrite = Omit<LabWrite, "fate">;

export interface World<State> {
	readonly atMs: number;
	readonly replicas: ReadonlyMap<Id, Replica<State>>;
	/** In the order in which they were sent. */
	readonly onTheWay: readonly Message<State>[];
	readonly sides: readonly (readonly Id[])[];
	readonly held: boolean;
	readonly writes: readonly MadeWrite[];
	/** What the maker of each write had heard of; of people's words too. */
	readonly seenBy: ReadonlyMap<WriteId, ReadonlySet<WriteId>>;
	readonly refusals: readonly LabRefusal[];
	readonly merged: ReadonlySet<WriteId>;
	readonly setAside: ReadonlySet<WriteId>;
	/** The versions of each question that came up. */
	readonly questions: ReadonlySet<string>;
	/** Messages so far. */
	readonly sent: number;
}

/** A step taken: the world after it, and what there is to say. */
export interface Told<State> extends Pick<LabMoment, "kind" | "tone" | "text" | "region"> {
	readonly world: World<State>;
}

export function newWorld<State>({ rule, script }: Lab<State>): World<State> {
	const state = rule.begin(script.start);
	return {
		atMs: startClockMs,
		replicas: new Map(script.regions.map((region) => [region, { state, heard: new Set() }])),
		onTheWay: [],
		sides: [script.regions],
		held: false,
		writes: [],
		seenBy: new Map(),
		refusals: [],
		merged: new Set(),
		setAside: new Set(),
		questions: new Set(),
		sent: 0,
	};
}

export function replicaAt<State>({ replicas }: World<State>, region: Id): Replica<State> {
	const replica = replicas.get(region);
	if (replica === undefined) throw new Error(`no replica in ${region}`);
	return replica;
}

/** The regions that this one reaches, itself among them. */
export function sideOf<State>({ sides }: World<State>, region: Id): readonly Id[] {
	return sides.find((side) => side.includes(region)) ?? [region];
}

export function isCutOff<State>(world: World<State>, { from, to }: { readonly from: Id; readonly to: Id }): boolean {
	return !sideOf(world, from).includes(to);
}

/** Writes that the replica has heard of, and that what it shows has nothing of. */
export function missingAt<State>({ rule }: Lab<State>, { state, heard }: Replica<State>): readonly WriteId[] {
	const reflected = rule.reflected(state, heard);
	return [...heard].filter((write) => !reflected.has(write));
}

/** What is seen of the world. */
export function momentOf<State>(lab: Lab<State>, told: Told<State>, step: number | undefined): LabMoment {
	const { world, kind, tone, text, region } = told;
	const replicas = [...world.replicas].map(([id, { state }]) => ({
		region: id,
		versions: lab.rule.read(state),
		detail: lab.rule.detail(state),
	}));
	return {
		step,
		atMs: world.atMs,
		kind,
		tone,
		text,
		region,
		replicas,
		onTheWay: world.onTheWay.map((message) => ({
			id: message.id,
			from: message.from,
			to: message.to,
			write: message.write,
			cutOff: isCutOff(world, message),
		})),
		sides: world.sides,
		held: world.held,
		agreed: world.onTheWay.length === 0 && new Set(replicas.map(({ versions }) => shownText(versions))).size === 1,
		writes: writesWithFates(lab, world),
		refusals: world.refusals,
		questions: world.questions.size,
	};
}

function shownText(versions: readonly Version<LabValue>[]): string {
	return versions.map(({ value, write }) => `${versions.length > 1 ? write : ""} ${spokenValue(value)}`).join(" | ");
}

function writesWithFates<State>(lab: Lab<State>, world: World<State>): readonly LabWrite[] {
	const replicas = [...world.replicas.values()];
	const lost = new Set(replicas.flatMap((replica) => missingAt(lab, replica)));
	const open = replicas.map(({ state }) => lab.rule.read(state)).filter((versions) => versions.length > 1);
	const asked = new Set(open.flat().map(({ write }) => write));
	const fateOf = (id: WriteId): WriteFate => {
		if (world.setAside.has(id)) return "set aside";
		if (lost.has(id)) return "lost";
		if (asked.has(id)) return "in question";
		return world.merged.has(id) ? "merged" : "kept";
	};
	return world.writes.map((write) => ({ ...write, fate: fateOf(write.id) }));
}
