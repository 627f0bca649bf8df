import * as texts from "../../../texts/review/findings.ts";
import type { Design, Id, RoutingEntry, Store } from "../../model/design.ts";
import { requestRoutes } from "../../model/entry.ts";
import type { Edit, FindingFix } from "../../model/figures.ts";
import { nearest } from "../../model/nearest.ts";
import { readableReplicas } from "../../model/replicas.ts";
import { routingInForce } from "../../model/routingInForce.ts";
import { upWithout } from "../../model/upWithout.ts";
import { operations } from "../../model/vocabulary.ts";
import type { Draft, Reviewed, Rule } from "./rule.ts";
import { listed } from "./sentences.ts";
import { storeFeatures, storePopulations } from "./storeFeatures.ts";

/** Members of the European Economic Area that a catalogue may name by themselves. */
const economicArea = new Set(["EU", "EEA", "NO", "IS", "LI"]);

export const residencyRules: readonly Rule[] = [
	{
		id: "residency",
		find: ({ design }) => personalStores(design).flatMap((store) => restingOutside(design, store)),
	},
	{
		id: "residency-routing",
		find: routedOutside,
	},
	{
		id: "residency-failover",
		find: failingOverOutside,
	},
];

function isInside(design: Design, region: Id, jurisdiction: string): boolean {
	const actual = design.regions.get(region)?.jurisdiction;
	return (
		actual === jurisdiction || (economicArea.has(jurisdiction) && actual !== undefined && economicArea.has(actual))
	);
}

function personalStores(design: Design): readonly Store[] {
	return [...design.data.values()].filter((store) => store.personal && store.confines.size > 0);
}

/** Population → jurisdiction, of the populations whose data the store holds. */
function confined(design: Design, store: Store): readonly (readonly [Id, string])[] {
	const populations = storePopulations(design, store);
	return [...store.confines].filter(([population]) => populations.has(population));
}

function restingOutside(design: Design, store: Store): readonly Draft[] {
	return confined(design, store).flatMap(([population, jurisdiction]) => {
		const outside = restingPlaces(design, store, population).filter(
			({ region }) => !isInside(design, region, jurisdiction),
		);
		const first = outside[0];
		if (first === undefined) return [];
		const name = design.users.populations.get(population)?.name ?? population;
		const regions = listed(outside.map(({ region }) => `${region} (${design.regions.get(region)?.jurisdiction})`));
		const fix = staying(design, { store, population, jurisdiction });
		return [
			{
				severity: "error" as const,
				subject: store.id,
				path: first.path,
				message: texts.keepsData({ store: store.name, name, jurisdiction, regions }),
				...(fix === undefined ? {} : { fix }),
			},
		];
	});
}

interface RestingPlace {
	readonly region: Id;
	readonly path: string;
}

/** Where a population's data rests; witnesses hold none. */
function restingPlaces(design: Design, store: Store, population: Id): readonly RestingPlace[] {
	const path = `data.${store.id}`;
	if (store.pattern !== "partitioned") {
		const readable = new Set(readableReplicas(store));
		return store.replicas
			.map((region, index) => ({ region, path: `${path}.replicas[${index}]` }))
			.filter(({ region }) => readable.has(region));
	}
	const home = homeOf(design, store, population);
	if (home === undefined) return [];
	const copies = store.replication.copies.get(home) ?? [];
	return [
		{ region: home, path: `${path}.homes.${population}` },
		...copies.map((region, index) => ({ region, path: `${path}.replication.copies.${home}[${index}]` })),
	];
}

interface Confined {
	readonly store: Store;
	readonly population: Id;
	readonly jurisdiction: string;
}

/** The home and its copies move inside; a store in one piece gives up the replicas outside. */
function staying(design: Design, confinement: Confined): FindingFix | undefined {
	const { store } = confinement;
	return store.pattern === "partitioned" ? movingHome(design, confinement) : droppingReplicas(design, store);
}

/** A home outside can move to a region inside that hosts partitions already; copies follow. */
function movingHome(design: Design, confinement: Confined): FindingFix | undefined {
	const { store, population, jurisdiction } = confinement;
	const home = store.homes.get(population);
	if (home === undefined) return undefined;
	if (isInside(design, home, jurisdiction)) return movingCopies(design, confinement, home);
	const inside = store.replicas.filter((region) => isInside(design, region, jurisdiction));
	const next = nearest(design, population, inside);
	if (next === undefined) return undefined;
	return {
		label: texts.moveTheHomeTo(next),
		edits: [{ op: "set", path: ["data", store.id, "homes", population], value: next }],
	};
}

function movingCopies(design: Design, { store, jurisdiction }: Confined, home: Id): FindingFix | undefined {
	const copies = store.replication.copies.get(home) ?? [];
	const inside = copies.filter((region) => isInside(design, region, jurisdiction));
	const others = store.replicas.filter((region) => region !== home && isInside(design, region, jurisdiction));
	const next = nearest(design, home, others);
	// The only copy is not given up for nothing.
	if (inside.length === 0 && next === undefined) return undefined;
	const kept = inside.length > 0 || next === undefined ? inside : [next];
	const value = Object.fromEntries([...store.replication.copies, [home, kept]]);
	return {
		label: texts.keepCopiesInsideOnly,
		edits: [{ op: "set", path: ["data", store.id, "replication", "copies"], value }],
	};
}

/** Only where enough stay for the store to survive a loss, and nothing else names those that go. */
function droppingReplicas(design: Design, store: Store): FindingFix | undefined {
	const limits = confined(design, store).map(([, jurisdiction]) => jurisdiction);
	const kept = store.replicas.filter((region) => limits.every((limit) => isInside(design, region, limit)));
	const enough = store.pattern === "consensus" ? 3 : 2;
	const leaderStays = store.leader === undefined || store.leader === "nearest" || kept.includes(store.leader);
	const others = ["voters", "witnesses", "quorum", "replication.acks", "regions", "monthlyCost"];
	const isNamed = others.some((key) => design.written.has(`data.${store.id}.${key}`));
	if (kept.length < enough || !leaderStays || isNamed) return undefined;
	return {
		label: texts.keepTheReplicasInsideOnly,
		edits: [{ op: "set", path: ["data", store.id, "replicas"], value: kept }],
	};
}

/**
 * Regions outside that a population's requests on its own data enter, with these regions up. Requests
 * on other homes' data carry nothing of the population's.
 */
function entriesOutside(design: Design, confinement: Confined, up?: ReadonlySet<Id>): readonly Id[] {
	const { store, population, jurisdiction } = confinement;
	const home = homeOf(design, store, population);
	const routes = storeFeatures(design, store).flatMap((feature) =>
		operations.flatMap((operation) =>
			requestRoutes(design, { feature, population, operation, ...(up === undefined ? {} : { up }) }),
		),
	);
	const own = routes.filter((route) => route.share > 0 && route.home === home);
	const entries = new Set(own.map(({ entry }) => entry));
	return [...entries].filter((entry) => !isInside(design, entry, jurisdiction));
}

/** Where a population's data lives; only in partitioned stores. */
function homeOf(design: Design, store: Store, population: Id): Id | undefined {
	if (store.pattern !== "partitioned") return undefined;
	return store.homes.get(population) ?? nearest(design, population, store.replicas);
}

function routedOutside({ design }: Reviewed): readonly Draft[] {
	return personalStores(design).flatMap((store) =>
		confined(design, store).flatMap(([population, jurisdiction]): readonly Draft[] => {
			const outside = entriesOutside(design, { store, population, jurisdiction });
			if (outside.length === 0) return [];
			const name = design.users.populations.get(population)?.name ?? population;
			const message = texts.requestsOfOnEnter({ name, store: store.name, outside: listed(outside), jurisdiction });
			const fix = routingFix(design, { store, population, jurisdiction });
			return [
				{
					severity: "warning",
					subject: population,
					path: lastRouting(design),
					message,
					...(fix === undefined ? {} : { fix }),
				},
			];
		}),
	);
}

/** A change of the entry in force after which the population's requests enter inside. */
function routingFix(design: Design, confinement: Confined): FindingFix | undefined {
	const last = routingInForce(design);
	if (last === undefined) return undefined;
	const path = ["routing", last.id] as const;
	const { population, jurisdiction } = confinement;
	const inside = [...design.regions.keys()].filter((region) => isInside(design, region, jurisdiction));
	const near = nearest(design, population, inside);
	const changes: { readonly label: string; readonly entry: RoutingEntry; readonly edit: Edit }[] = [
		{
			label: texts.sendRequestsToTheHome,
			entry: { ...last, followsData: true },
			edit: { op: "set", path: [...path, "followsData"], value: true },
		},
		{
			label: texts.sendEveryoneToTheNearest,
			entry: { ...last, policy: "latency" },
			edit: { op: "set", path: [...path, "policy"], value: "latency" },
		},
	];
	if (near !== undefined && last.policy === "geolocation") {
		changes.unshift({
			label: texts.sendPopulationToNear(population, near),
			entry: { ...last, geolocation: new Map([...last.geolocation, [population, near]]) },
			edit: { op: "set", path: [...path, "geolocation", population], value: near },
		});
	}
	const found = changes.find(({ entry }) => {
		const routing = new Map([...design.routing, [last.id, entry]]);
		return entriesOutside({ ...design, routing }, confinement).length === 0;
	});
	return found && { label: found.label, edits: [found.edit] };
}

/** Only for stores that rest inside: the others have their error already. */
function failingOverOutside({ design }: Reviewed): readonly Draft[] {
	return personalStores(design)
		.filter((store) => restingOutside(design, store).length === 0)
		.flatMap((store) =>
			confined(design, store).flatMap(([population, jurisdiction]) =>
				failoverDrafts(design, { store, population, jurisdiction }),
			),
		);
}

function failoverDrafts(design: Design, confinement: Confined): readonly Draft[] {
	const { store, population, jurisdiction } = confinement;
	if (entriesOutside(design, confinement).length > 0) return [];
	for (const lost of design.regions.keys()) {
		// Data that is gone with its region goes nowhere.
		if (restingPlaces(design, store, population).every(({ region }) => region === lost)) continue;
		const outside = entriesOutside(design, confinement, upWithout(design, lost));
		if (outside.length === 0) continue;
		const name = design.users.populations.get(population)?.name ?? population;
		const message = texts.whenIsLostRequests({ lost, name, store: store.name, outside: listed(outside), jurisdiction });
		return [{ severity: "warning", subject: store.id, path: lastRouting(design), message }];
	}
	return [];
}

/** The routing entry in force. */
function lastRouting(design: Design): string {
	const last = routingInForce(design);
	return last === undefined ? "routing" : `routing.${last.id}`;
}
