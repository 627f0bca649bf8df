import type { Design, Id, Store } from "../../model/design.ts";
import type { Edit, EditValue, FindingFix } from "../../model/figures.ts";
import { nearest } from "../../model/nearest.ts";
import type { Draft, Reviewed, Rule } from "./rule.ts";
import { listed } from "./sentences.ts";
import { storeFeatures } from "./storeFeatures.ts";

export const redundancyRules: readonly Rule[] = [
	{
		id: "no-copy",
		severity: "error",
		description: "All data has a copy in another region",
		help: "Add a replica, or a copy of each home in another region where the data may rest.",
		find: ({ design }) => [...design.data.values()].flatMap((store) => copyDrafts(design, store)),
	},
	{
		id: "single-region",
		severity: "warning",
		description: "More than one region takes requests",
		help: "Let a second region take requests, or plan for the outage.",
		find: ({ design }) => singleRegionDrafts(design),
	},
	{
		id: "single-point-of-failure",
		severity: "warning",
		description: "No component that requests pass runs in one region only",
		help: "Run the component in each region that takes requests.",
		find: ({ design }) => singleComponentDrafts(design),
	},
	{
		id: "writes-wait-for-all",
		severity: "warning",
		description: "Writes do not stop when a single replica is lost",
		help: "Wait for a majority, or let the store go on without a lost replica.",
		find: ({ design }) => [...design.data.values()].flatMap(waitingDrafts),
	},
	{
		id: "unavailable-until-return",
		severity: "warning",
		description: "When a region is lost, its users are served elsewhere before it returns",
		help: "Give the data a copy that can serve without the region, or give users another way in.",
		find: stuckDrafts,
	},
	{
		id: "standby-never-serves",
		severity: "warning",
		description: "Every region takes traffic, so that its failover is known to work",
		help: "A standby that takes a share of the traffic is known to work; one that never does has to be rehearsed.",
		find: ({ design }) => standbyDrafts(design),
	},
];

/** Regions whose loss takes the only copy of some data with it. */
function onlyHolders(store: Store): readonly Id[] {
	if (store.pattern !== "partitioned") return store.replicas.length === 1 ? store.replicas : [];
	const homes = [...new Set(store.homes.values())];
	return homes.filter((home) => (store.replication.copies.get(home) ?? []).every((copy) => copy === home));
}

function copyDrafts(design: Design, store: Store): readonly Draft[] {
	const alone = onlyHolders(store);
	if (alone.length === 0 || storeFeatures(design, store).length === 0) return [];
	const fix = store.pattern === "partitioned" ? copyFix(design, store, alone) : undefined;
	const where = alone.length === 1 ? `${alone[0]}` : `one of ${listed(alone)}`;
	return [
		{
			severity: "error",
			subject: store.id,
			path: store.pattern === "partitioned" ? `data.${store.id}.replication.copies` : `data.${store.id}.replicas`,
			message: `${store.name} has no copy elsewhere when ${where} is lost: its data there is unavailable until the region returns, and gone if it does not.`,
			...(fix === undefined ? {} : { fix }),
		},
	];
}

/** A copy of each lonely home in the nearest region where the data of all who live there may rest. */
function copyFix(design: Design, store: Store, alone: readonly Id[]): FindingFix | undefined {
	const copies: Record<string, EditValue> = {};
	for (const [home, regions] of store.replication.copies) copies[home] = regions;
	let found = false;
	for (const home of alone) {
		const allowed = [...design.regions.keys()].filter(
			(region) => region !== home && mayCopy(design, { store, home, region }),
		);
		const copy = nearest(design, home, allowed);
		if (copy === undefined) continue;
		copies[home] = [copy];
		found = true;
	}
	if (!found) return undefined;
	const edit: Edit = { op: "set", path: ["data", store.id, "replication", "copies"], value: copies };
	return { label: "Copy each home to the nearest region where its data may rest", edits: [edit] };
}

function mayCopy(
	design: Design,
	{ store, home, region }: { readonly store: Store; readonly home: Id; readonly region: Id },
): boolean {
	// Only regions that host partitions of this store already run it.
	if (!store.replicas.includes(region)) return false;
	const residents = [...store.homes].filter(([, place]) => place === home).map(([population]) => population);
	return residents.every((population) => {
		const jurisdiction = store.confines.get(population);
		return jurisdiction === undefined || design.regions.get(region)?.jurisdiction === jurisdiction;
	});
}

function singleRegionDrafts(design: Design): readonly Draft[] {
	const serving = [...design.regions.values()].filter((region) => region.role === "active");
	const only = serving[0];
	if (serving.length !== 1 || only === undefined) return [];
	const rest =
		design.regions.size === 1 ? "its loss is an outage for everyone" : "the others take no writes until it is lost";
	return [
		{
			severity: "warning",
			subject: only.id,
			path: `regions.${only.id}`,
			message: `${only.id} is the only active region: ${rest}.`,
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
	const { mode, acks, onReplicaLoss } = store.replication;
	const others = store.replicas.length - 1;
	const needed = acks === "all" ? others : acks === "majority" ? Math.floor(store.replicas.length / 2) : acks;
	if (mode !== "sync" || onReplicaLoss !== "block" || others === 0 || needed < others) return [];
	return [
		{
			severity: "warning",
			subject: store.id,
			path: `data.${store.id}.replication.onReplicaLoss`,
			message: `Every write to ${store.name} waits for all ${store.replicas.length} replicas: the loss of any one of their regions stops all writes.`,
			fix: {
				label: "Go on without a lost replica",
				edits: [{ op: "set", path: ["data", store.id, "replication", "onReplicaLoss"], value: "evict" }],
			},
		},
	];
}

function fullQuorumDrafts(store: Store): readonly Draft[] {
	const replicas = store.replicas.length;
	const { read, write } = store.quorum;
	if (replicas < 2 || Math.max(read, write) < replicas) return [];
	const what = write >= replicas ? "writes" : "reads";
	return [
		{
			severity: "warning",
			subject: store.id,
			path: `data.${store.id}.quorum`,
			message: `A quorum of all ${replicas} replicas: the loss of any one region stops all ${what} of ${store.name}.`,
		},
	];
}

/** What other rules have not said already: with no other copy, the data is the reason. */
function stuckDrafts({ design, figures }: Reviewed): readonly Draft[] {
	return [...design.features.values()].flatMap((feature): readonly Draft[] => {
		const store = design.data.get(feature.store);
		if (store === undefined || onlyHolders(store).length > 0) return [];
		const stuck = figures.recovery.filter((row) => row.feature === feature.id && row.rtoSeconds === null);
		const first = stuck[0];
		if (first === undefined) return [];
		const what =
			first.wayInSeconds === null ? "nothing moves its users elsewhere" : `${store.name} cannot go on without it`;
		const regions = [...new Set(stuck.map((row) => row.region))];
		return [
			{
				severity: "warning",
				subject: feature.id,
				path: `features.${feature.id}`,
				message: `${feature.name} is unavailable until the region returns when ${listed(regions).replace(" and ", " or ")} is lost: ${what}.`,
			},
		];
	});
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
