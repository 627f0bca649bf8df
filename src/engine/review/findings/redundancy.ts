import * as texts from "../../../texts/review/promises.ts";
import { noticing } from "../../analysis/recovery/detection.ts";
import type { Design, Store } from "../../model/design.ts";
import type { FindingFix, RecoveryFigure } from "../../model/figures.ts";
import { nearest } from "../../model/nearest.ts";
import { acknowledgementsNeeded } from "../../model/replicas.ts";
import { copyDrafts, onlyHolders } from "./copies.ts";
import { addHealthChecks } from "./detectionFix.ts";
import { isAsked } from "./isAsked.ts";
import { rowsOf } from "./rowsOf.ts";
import type { Draft, Reviewed, Rule } from "./rule.ts";
import { listed } from "./sentences.ts";

export const redundancyRules: readonly Rule[] = [
	{
		id: "no-copy",
		find: ({ design }) => [...design.data.values()].flatMap((store) => copyDrafts(design, store)),
	},
	{
		id: "single-region",
		find: ({ design }) => singleRegionDrafts(design),
	},
	{
		id: "single-point-of-failure",
		find: ({ design }) => singleComponentDrafts(design),
	},
	{
		id: "writes-wait-for-all",
		find: ({ design }) => [...design.data.values()].flatMap(waitingDrafts),
	},
	{
		id: "unavailable-until-return",
		find: stuckDrafts,
	},
	{
		id: "standby-never-serves",
		find: ({ design }) => standbyDrafts(design),
	},
];

function singleRegionDrafts(design: Design): readonly Draft[] {
	const serving = [...design.regions.values()].filter((region) => region.role === "active");
	const only = serving[0];
	if (serving.length !== 1 || only === undefined) return [];
	const others = [...design.regions.keys()].filter((region) => region !== only.id);
	const second = nearest(design, only.id, others);
	const rest = design.regions.size === 1 ? texts.itsLossIsAnOutage : texts.theOthersTakeNoWrites;
	return [
		{
			severity: "warning",
			subject: only.id,
			path: `regions.${only.id}`,
			message: texts.isTheOnlyActiveRegion(only.id, rest),
			...(second === undefined
				? {}
				: {
						fix: {
							label: texts.letTakeRequests(second),
							edits: [{ op: "set", path: ["regions", second, "role"], value: "active" }],
						},
					}),
		},
	];
}

function singleComponentDrafts(design: Design): readonly Draft[] {
	const active = [...design.regions.values()].filter((region) => region.role === "active");
	if (active.length < 2) return [];
	return (["balancing", "application"] as const).flatMap((layer) =>
		[...design[layer].values()]
			.filter((component) => component.regions.length === 1)
			.map(
				(component): Draft => ({
					severity: "warning",
					subject: component.id,
					path: `${layer}.${component.id}.regions`,
					message: texts.runsInOnly(component.name, component.regions[0]),
					fix: {
						label: texts.runItInAllRegions,
						edits: [{ op: "delete", path: [layer, component.id, "regions"] }],
					},
				}),
			),
	);
}

function waitingDrafts(store: Store): readonly Draft[] {
	if (store.pattern === "leaderless") return fullQuorumDrafts(store);
	if (store.pattern !== "single-leader" && store.pattern !== "multi-leader") return [];
	const { mode, onReplicaLoss } = store.replication;
	const others = store.replicas.length - 1;
	if (mode !== "sync" || onReplicaLoss !== "block" || others === 0 || acknowledgementsNeeded(store) < others) return [];
	return [
		{
			severity: "warning",
			subject: store.id,
			path: `data.${store.id}.replication.onReplicaLoss`,
			message: texts.everyWriteToWaitsForAllReplicas(store.name, store.replicas.length),
			fix: evictFix(store),
		},
	];
}

function evictFix(store: Store): FindingFix {
	return {
		label: texts.goOnWithoutALost,
		edits: [{ op: "set", path: ["data", store.id, "replication", "onReplicaLoss"], value: "evict" }],
	};
}

function fullQuorumDrafts(store: Store): readonly Draft[] {
	const replicas = store.replicas.length;
	const { read, write } = store.quorum;
	if (replicas < 2 || Math.max(read, write) < replicas) return [];
	const what = write < replicas ? texts.reads : read < replicas ? texts.writes : texts.readsAndWrites;
	const majority = Math.floor(replicas / 2) + 1;
	const fix: FindingFix = {
		label: texts.readAndWriteWithOf(majority, replicas),
		edits: [{ op: "set", path: ["data", store.id, "quorum"], value: { read: majority, write: majority } }],
	};
	return [
		{
			severity: "warning",
			subject: store.id,
			path: `data.${store.id}.quorum`,
			message: texts.aQuorumOfAllReplicas(replicas, what, store.name),
			...(majority < replicas ? { fix } : {}),
		},
	];
}

/** What other rules have not said already: with no other copy, the data is the reason. */
function stuckDrafts({ design, figures }: Reviewed): readonly Draft[] {
	return [...design.features.values()].flatMap((feature): readonly Draft[] => {
		const store = design.data.get(feature.store);
		if (store === undefined || onlyHolders(store).length > 0) return [];
		const stuck = rowsOf(figures.recovery, feature.id).filter(
			(row) => isAsked(feature, row) && row.rtoSeconds === null,
		);
		const first = stuck[0];
		if (first === undefined) return [];
		const what =
			first.wayInSeconds === null ? texts.nothingMovesItsUsersElsewhere : texts.cannotGoOnWithoutIt(store.name);
		const regions = [...new Set(stuck.map((row) => row.region))];
		const fix = stuckFix(design, store, stuck);
		return [
			{
				severity: "warning",
				subject: feature.id,
				path: `features.${feature.id}`,
				message: texts.isUnavailableUntilTheRegion(feature.name, listed(regions).replace(" and ", " or "), what),
				...(fix === undefined ? {} : { fix }),
			},
		];
	});
}

/** Nothing notices, or writes wait for the lost replica. */
function stuckFix(design: Design, store: Store, stuck: readonly RecoveryFigure[]): FindingFix | undefined {
	if (stuck.every(({ wayInSeconds, dataSeconds }) => wayInSeconds === null && dataSeconds !== null)) {
		const isBlind = noticing(design).ms === Number.POSITIVE_INFINITY;
		return isBlind && design.routing.size > 0 ? addHealthChecks : undefined;
	}
	const { mode, onReplicaLoss } = store.replication;
	const blocks = (store.pattern === "single-leader" || store.pattern === "multi-leader") && mode === "sync";
	const isData = stuck.every(({ wayInSeconds, dataSeconds }) => wayInSeconds !== null && dataSeconds === null);
	return isData && blocks && onReplicaLoss === "block" ? evictFix(store) : undefined;
}

function standbyDrafts(design: Design): readonly Draft[] {
	return [...design.regions.values()]
		.filter((region) => region.role === "standby")
		.map((region) => ({
			severity: "warning",
			subject: region.id,
			path: `regions.${region.id}.role`,
			message: texts.takesNoTraffic(region.id),
			fix: {
				label: texts.letItTakeRequests,
				edits: [{ op: "set", path: ["regions", region.id, "role"], value: "active" }],
			},
		}));
}
