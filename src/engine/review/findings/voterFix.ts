import * as texts from "../../../texts/review/findings.ts";
import { findTechnology } from "../../catalog/findTechnology.ts";
import { confinement, populationsHeldIn } from "../../model/commands/confinement.ts";
import { type Design, type Id, rttMs, type Store } from "../../model/design.ts";
import type { Edit, FindingFix } from "../../model/figures.ts";
import { nearest } from "../../model/nearest.ts";
import { fixedLeader, votingRegions } from "../../model/replicas.ts";

/**
 * One more vote in another region: of a replica that only reads, of a new replica where the data may rest,
 * or of a witness, which holds none. Undefined where no region is left, or the technology fixes who votes.
 */
export function addVoterFix(design: Design, store: Store): FindingFix | undefined {
	const rules = findTechnology(store.technology)?.data?.rules ?? [];
	if (rules.some(({ kind }) => kind === "fixed-voters" || kind === "exactly-three-regions")) return undefined;
	const voting = votingRegions(store);
	const reader = store.replicas.find((region) => !voting.includes(region));
	if (reader !== undefined) {
		return { label: texts.letReaderVote(reader), edits: [votersEdit(store, [...store.voters, reader])] };
	}
	const free = [...design.regions.keys()].filter((region) => !voting.includes(region));
	const most = rules.find((rule) => rule.kind === "max-regions")?.regions ?? Number.POSITIVE_INFINITY;
	const allowed = store.replicas.length < most ? free.filter((region) => mayRest(design, store, region)) : [];
	const from = fixedLeader(store) ?? store.voters[0];
	if (from === undefined) return undefined;
	const replica = nearest(design, from, allowed);
	if (replica !== undefined) {
		return { label: texts.addAVoterIn(replica), edits: newReplica(design, store, replica) };
	}
	const witness = hasWitnesses(store) ? nearest(design, from, free) : undefined;
	if (witness === undefined) return undefined;
	return {
		label: texts.addAWitnessIn(witness),
		edits: [{ op: "set", path: ["data", store.id, "witnesses"], value: [...store.witnesses, witness] }],
	};
}

/** The replica furthest from the leader keeps its data and loses its vote. */
export function dropVoterFix(design: Design, store: Store): FindingFix | undefined {
	const leader = fixedLeader(store) ?? store.voters[0];
	if (leader === undefined) return undefined;
	const others = store.voters.filter((region) => region !== leader);
	const furthest = others.toSorted((a, b) => rttMs(design, leader, b) - rttMs(design, leader, a))[0];
	if (furthest === undefined) return undefined;
	const kept = store.voters.filter((region) => region !== furthest);
	return { label: texts.letOnlyRead(furthest), edits: [votersEdit(store, kept)] };
}

function votersEdit(store: Store, voters: readonly Id[]): Edit {
	return { op: "set", path: ["data", store.id, "voters"], value: voters };
}

function newReplica(design: Design, store: Store, region: Id): readonly Edit[] {
	const replicas: Edit = { op: "set", path: ["data", store.id, "replicas"], value: [...store.replicas, region] };
	const namesVoters = design.written.has(`data.${store.id}.voters`);
	return namesVoters ? [replicas, votersEdit(store, [...store.voters, region])] : [replicas];
}

function mayRest(design: Design, store: Store, region: Id): boolean {
	return confinement(design, store, { region, populations: populationsHeldIn(store, region) }) === undefined;
}

function hasWitnesses(store: Store): boolean {
	return findTechnology(store.technology)?.data?.witnesses ?? true;
}
