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
	const rest =
		design.regions.size === 1 ? "its loss is an outage for everyone" : "the others take no writes until it is lost";
	return [
		{
			severity: "warning",
			subject: only.id,
			path: `regions.${only.id}`,
			message: `${only.id} is the only active region: ${rest}.`,
			...(second === undefined
				? {}
				: {
						fix: {
							label: `Let ${second} take requests`,
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
					message: `${component.name} runs in ${component.regions[0]} only, so nobody passes it when that region is lost.`,
					fix: {
						label: "Run it in all regions",
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
			message: `Every write to ${store.name} waits for all ${store.replicas.length} replicas: the loss of any one of their regions stops all writes.`,
			fix: evictFix(store),
		},
	];
}

function evictFix(store: Store): FindingFix {
	return {
		label: "Go on without a lost replica",
		edits: [{ op: "set", path: ["data", store.id, "replication", "onReplicaLoss"], value: "evict" }],
	};
}

function fullQuorumDrafts(store: Store): readonly Draft[] {
	const replicas = store.replicas.length;
	const { read, write } = store.quorum;
	if (replicas < 2 || Math.max(read, write) < replicas) return [];
	const what = write < replicas ? "reads" : read < replicas ? "writes" : "reads and writes";
	const majority = Math.floor(replicas / 2) + 1;
	const fix: FindingFix = {
		label: `Read and write with ${majority} of ${replicas}`,
		edits: [{ op: "set", path: ["data", store.id, "quorum"], value: { read: majority, write: majority } }],
	};
	return [
		{
			severity: "warning",
			subject: store.id,
			path: `data.${store.id}.quorum`,
			message: `A quorum of all ${replicas} replicas: the loss of any one region stops all ${what} of ${store.name}.`,
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
			first.wayInSeconds === null ? "nothing moves its users elsewhere" : `${store.name} cannot go on without it`;
		const regions = [...new Set(stuck.map((row) => row.region))];
		const fix = stuckFix(design, store, stuck);
		return [
			{
				severity: "warning",
				subject: feature.id,
				path: `features.${feature.id}`,
				message: `${feature.name} is unavailable until the region returns when ${listed(regions).replace(" and ", " or ")} is lost: ${what}.`,
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
			message: `${region.id} takes no traffic until no active region is up: whether it works is first seen when it has to.`,
			fix: {
				label: "Let it take requests",
				edits: [{ op: "set", path: ["regions", region.id, "role"], value: "active" }],
			},
		}));
}
