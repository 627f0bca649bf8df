import { findTechnology } from "../../catalog/findTechnology.ts";
import type { Design, Feature, Store } from "../../model/design.ts";
import { effectiveConsistency, featureReadConsistency, isSticky } from "../../model/effectiveConsistency.ts";
import type { Edit, FindingFix } from "../../model/figures.ts";
import { type Consistency, compareConsistency } from "../../model/vocabulary.ts";
import type { Draft, Reviewed, Rule } from "./rule.ts";
import { listed } from "./sentences.ts";
import { consistencyName, storeFeatures } from "./storeFeatures.ts";

export const consistencyRules: readonly Rule[] = [
	{
		id: "consistency-claimed",
		severity: "error",
		description: "A store gives the consistency that the design claims for it",
		help: "The figures use what the configuration gives. Change the configuration (quorums, synchronous replication, a bound, sticky sessions), or claim what it gives.",
		find: ({ design }) => [...design.data.values()].flatMap((store) => claimedDrafts(design, store)),
	},
	{
		id: "consistency-needed",
		severity: "error",
		description: "A feature's store gives the consistency that the feature needs",
		help: "Strengthen the store or this feature's reads, move the feature to another store, or lower the need where the feature can live with less.",
		find: ({ design }) => [...design.features.values()].flatMap((feature) => neededDrafts(design, feature)),
	},
	{
		id: "session-not-sticky",
		severity: "warning",
		description: "Read-your-writes has sticky sessions or session tokens behind it",
		help: "Keep each session in one region (`sticky`), or use a store with session tokens; otherwise users miss what they have just written.",
		find: stickinessDrafts,
	},
	{
		id: "leader-loses-writes",
		severity: "warning",
		description: "A promoted leader that replicated asynchronously lacks the last acknowledged writes",
		help: "A write that only the lost leader has is gone once another replica is promoted. Wait for at least one other replica, or make it an accepted recovery point.",
		find: lostWriteDrafts,
	},
];

/** A need for read-your-writes is met by bounded staleness only where a session sees its own writes. */
export function meetsNeed(design: Design, feature: Feature, given: Consistency): boolean {
	if (feature.needs === undefined) return true;
	if (feature.needs === "read-your-writes" && given === "bounded-staleness") {
		return isSticky(design) || (design.data.get(feature.store)?.facts.sessionTokens ?? false);
	}
	return compareConsistency(given, feature.needs) <= 0;
}

function claimedDrafts(design: Design, store: Store): readonly Draft[] {
	const effective = effectiveConsistency(design, store);
	if (compareConsistency(effective, store.consistency) <= 0) return [];
	const failing = storeFeatures(design, store).filter((feature) => !meetsNeed(design, feature, effective));
	const need =
		failing.length === 0 ? "" : `, and ${listed(failing.map((feature) => feature.name))} cannot do with that`;
	return [
		{
			severity: failing.length === 0 ? "warning" : "error",
			subject: store.id,
			path: `data.${store.id}.consistency`,
			message: `${store.name} is claimed ${consistencyName(store.consistency)}, but ${howItWorks(store)} gives ${consistencyName(effective)}${need}.`,
			fix: {
				label: `Call it ${consistencyName(effective)}`,
				edits: [{ op: "set", path: ["data", store.id, "consistency"], value: effective }],
			},
		},
	];
}

/** What of a store's configuration decides its consistency, in words. */
function howItWorks(store: Store): string {
	const mode = store.replication.mode === "sync" ? "synchronous" : "asynchronous";
	const { read, write } = store.quorum;
	if (store.consistency === "bounded-staleness" && store.staleBoundMs === undefined) return "no `staleBound`";
	switch (store.pattern) {
		case "leaderless":
			return `a quorum of R ${read} and W ${write} of ${store.replicas.length} replicas`;
		case "multi-leader":
			return `${mode} multi-leader replication${store.conflicts === undefined ? "" : ` with ${store.conflicts}`}`;
		case "consensus":
			return `${store.technologyName} with consensus`;
		case "partitioned":
			return `${mode} replication from home to copies`;
		case "single-leader":
			return `${mode} replication from a single leader`;
	}
}

function neededDrafts(design: Design, feature: Feature): readonly Draft[] {
	const store = design.data.get(feature.store);
	const given = featureReadConsistency(design, feature);
	if (store === undefined || feature.needs === undefined || meetsNeed(design, feature, given)) return [];
	const fix = strengthening(design, feature, store);
	const unbacked = feature.needs === "read-your-writes" && given === "bounded-staleness";
	const reason = unbacked ? " without sticky sessions or session tokens" : "";
	return [
		{
			severity: "error",
			subject: feature.id,
			path: `features.${feature.id}.needs`,
			message: `${feature.name} needs ${consistencyName(feature.needs)}; reads of ${store.name} are ${consistencyName(given)}${reason}.`,
			...(fix === undefined ? {} : { fix }),
		},
	];
}

/** The smallest change that gives a feature what it needs, where its technology offers one. */
function strengthening(design: Design, feature: Feature, store: Store): FindingFix | undefined {
	const ownReads: readonly Edit[] = design.written.has(`features.${feature.id}.reads`)
		? [{ op: "delete", path: ["features", feature.id, "reads"] }]
		: [];
	const found = changes(store, feature.needs ?? store.consistency).find((change) =>
		meetsNeed(design, feature, effectiveConsistency(design, change.store)),
	);
	return found === undefined ? undefined : { label: found.label, edits: [...ownReads, ...found.edits] };
}

interface Change {
	readonly label: string;
	readonly store: Store;
	readonly edits: readonly Edit[];
}

/** From the smallest: none (the feature's own reads were too weak), another claim, larger quorums, synchronous replication. */
function changes(store: Store, needed: Consistency): readonly Change[] {
	const path = ["data", store.id] as const;
	const claimed = { ...store, consistency: needed };
	const claim: readonly Edit[] =
		store.consistency === needed ? [] : [{ op: "set", path: [...path, "consistency"], value: needed }];
	const majority = Math.floor(store.replicas.length / 2) + 1;
	const quorum = { read: majority, write: majority };
	const rows = findTechnology(store.technology)?.data?.strongest ?? [];
	const sync = rows.find((row) => row.pattern === store.pattern && row.mode === "sync")?.consistency ?? "eventual";
	return [
		{ label: "Read with the store's own consistency", store, edits: [] },
		{ label: `Ask ${store.name} for ${consistencyName(needed)}`, store: claimed, edits: claim },
		{
			label: `Read and write with ${majority} of ${store.replicas.length} replicas`,
			store: store.pattern === "leaderless" ? { ...claimed, quorum } : store,
			edits: [...claim, { op: "set", path: [...path, "quorum"], value: quorum }],
		},
		{
			label: "Replicate synchronously",
			store: {
				...claimed,
				replication: { ...store.replication, mode: "sync" },
				facts: { ...store.facts, strongestConsistency: sync },
			},
			edits: [...claim, { op: "set", path: [...path, "replication", "mode"], value: "sync" }],
		},
	];
}

function stickinessDrafts({ design }: Reviewed): readonly Draft[] {
	if (isSticky(design)) return [];
	return [...design.data.values()].flatMap((store): readonly Draft[] => {
		const relying = storeFeatures(design, store).filter((feature) => feature.needs === "read-your-writes");
		if (store.consistency !== "read-your-writes" && relying.length === 0) return [];
		// Elsewhere reads go to the leader or the home, or are weak whatever the session does.
		if (store.pattern !== "multi-leader" && store.pattern !== "leaderless") return [];
		if (store.facts.sessionTokens || effectiveConsistency(design, store) === "strong") return [];
		const fix = stickyFix(design, store);
		return [
			{
				severity: "warning",
				subject: store.id,
				path: `data.${store.id}.consistency`,
				message: `Read-your-writes on ${store.name} needs sticky sessions or session tokens; a request that lands in another region can miss its own write.`,
				...(fix === undefined ? {} : { fix }),
			},
		];
	});
}

/** Every routing entry has to keep a session, and the technology has to give what that is for. */
function stickyFix(design: Design, store: Store): FindingFix | undefined {
	if (compareConsistency(store.facts.strongestConsistency, "read-your-writes") > 0) return undefined;
	const loose = [...design.routing.values()].filter((entry) => !entry.sticky);
	if (loose.length === 0) return undefined;
	return {
		label: "Keep sessions in their region",
		edits: loose.map((entry) => ({ op: "set", path: ["routing", entry.id, "sticky"], value: true })),
	};
}

function lostWriteDrafts({ design, figures }: Reviewed): readonly Draft[] {
	return [...design.data.values()]
		.filter((store) => store.pattern === "single-leader")
		.flatMap((store): readonly Draft[] => {
			const features = new Set(storeFeatures(design, store).map((feature) => feature.id));
			const rows = figures.recovery.filter((row) => features.has(row.feature) && row.operation === "write");
			const lost = rows.reduce((sum, row) => sum + (row.writesLost ?? 0), 0);
			if (lost < 1) return [];
			const seconds = Math.max(...rows.map((row) => row.rpoSeconds ?? 0));
			return [
				{
					severity: "warning",
					subject: store.id,
					path: `data.${store.id}.replication.mode`,
					message: `A failover of ${store.name} loses up to ${Math.ceil(lost)} acknowledged writes, the last ${seconds.toFixed(1)} s at peak: its replication is asynchronous.`,
				},
			];
		});
}
