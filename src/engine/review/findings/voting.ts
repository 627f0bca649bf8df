import * as texts from "../../../texts/review/findings.ts";
import type { Design, Id, Store } from "../../model/design.ts";
import { votingRegions } from "../../model/replicas.ts";
import type { Draft, Rule } from "./rule.ts";
import { listed } from "./sentences.ts";
import { addVoterFix, dropVoterFix } from "./voterFix.ts";

export const votingRules: readonly Rule[] = [
	{
		id: "even-voters",
		find: ({ design }) => consensusStores(design).flatMap((store) => evenVoterDrafts(design, store)),
	},
	{
		id: "no-majority-after-loss",
		find: ({ design }) => consensusStores(design).flatMap((store) => majorityDrafts(design, store)),
	},
	{
		id: "voters-in-one-place",
		find: ({ design }) => consensusStores(design).flatMap((store) => onePlaceDrafts(design, store)),
	},
];

function consensusStores(design: Design): readonly Store[] {
	return [...design.data.values()].filter((store) => store.pattern === "consensus");
}

function evenVoterDrafts(design: Design, store: Store): readonly Draft[] {
	const voters = votingRegions(store).length;
	if (voters % 2 === 1 || voters === 0) return [];
	const survives = voters / 2 - 1;
	// Of two, none can do without the other; of more, one vote fewer is as safe and faster.
	const fix = voters === 2 ? addVoterFix(design, store) : dropVoterFix(design, store);
	return [
		{
			severity: "warning",
			subject: store.id,
			path: `data.${store.id}.voters`,
			message: texts.hasVotersOneMore({ store: store.name, voters, otherVoters: voters - 1, survives }),
			...(fix === undefined ? {} : { fix }),
		},
	];
}

function majorityDrafts(design: Design, store: Store): readonly Draft[] {
	const voters = votingRegions(store);
	const majority = Math.floor(voters.length / 2) + 1;
	if (voters.length === 0 || voters.length - 1 >= majority) return [];
	const fix = voters.length === 2 ? addVoterFix(design, store) : undefined;
	return [
		{
			severity: "warning",
			subject: store.id,
			path: `data.${store.id}.voters`,
			message: texts.hasVotersWithoutNoMajorityIsLeft(
				store.name,
				voters.length,
				listed(voters).replace(" and ", " or "),
			),
			...(fix === undefined ? {} : { fix }),
		},
	];
}

function onePlaceDrafts(design: Design, store: Store): readonly Draft[] {
	const voters = votingRegions(store);
	if (voters.length < 2) return [];
	const shared = [
		...shares(design, voters, (region) => design.regions.get(region)?.jurisdiction),
		...shares(design, voters, (region) => design.regions.get(region)?.provider),
	];
	if (shared.length === 0) return [];
	return [
		{
			severity: "info",
			subject: store.id,
			path: `data.${store.id}.voters`,
			message: texts.allVoters(store.name, listed(shared)),
		},
	];
}

function shares(design: Design, voters: readonly Id[], place: (region: Id) => string | undefined): readonly string[] {
	const places = new Set(voters.map(place));
	// With one region in the whole design there is nothing to choose from.
	if (places.size !== 1 || design.regions.size === 1) return [];
	return [...places].flatMap((name) => (name === undefined ? [] : [name]));
}
