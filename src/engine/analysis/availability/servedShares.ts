import type { ApplicationComponent, Design, Feature, Id } from "../../model/design.ts";
import { rttMs } from "../../model/design.ts";
import { perSurroundings } from "../../model/perSurroundings.ts";
import { routingInForce } from "../../model/routingInForce.ts";
import { regionalRequestsPerSecond, scaledCapacityPerSecond } from "../../model/spill.ts";
import { type Operation, operations } from "../../model/vocabulary.ts";
import { demandByRegion, demandBySet, type Flow, type SetDemand } from "./demandBySet.ts";
import { goodput } from "./goodput.ts";
import type { RegionSet } from "./regionSets.ts";
import { type Asker, routesByDown } from "./routesByDown.ts";
import { type SpillGroup, spillOver } from "./spillOver.ts";

/**
 * For each set of regions, the share of an application's demand at peak that the regions which are up
 * have room for (with autoscaling): goodput / demand, the demand being what enters some region.
 * 1 where the design gives no capacity. An edge cache's hits are no demand.
 */
export function servedShares(
	design: Design,
	application: ApplicationComponent,
	sets: readonly RegionSet[],
): Float64Array {
	const shares = new Float64Array(sets.length).fill(1);
	if (application.capacityPerSecond.size === 0) return shares;
	const flows = applicationFlows(design, application);
	const capacity = Float64Array.from(design.regions.keys(), (region) => scaledCapacityPerSecond(application, region));
	const groupsOf = spills(design) ? spillGroups(design, application, flows) : undefined;
	const demandOf = demandBySet(design, flows);
	const overloaded = overloadedOf(demandOf([]), capacity);
	const hasRoom = roomForMoved(design, flows, capacity);
	sets.forEach(({ down }, position) => {
		if (hasRoom(down)) return;
		const demand = demandOf(down);
		if (!isOverloaded(demand, capacity, overloaded)) return;
		const perSecond = demand.perSecond.slice();
		if (groupsOf !== undefined) {
			const isDown = Array.from(capacity, (_, index) => down.includes(index));
			spillOver({ groups: groupsOf(isDown), demand: perSecond, capacity });
		}
		shares[position] = servedShare(perSecond, capacity, application.collapse);
	});
	return shares;
}

interface PopulationFlow extends Flow {
	readonly population: Id;
	readonly operation: Operation;
}

/** Several questions of one design (availability, headroom, what would help) are about the same flows. */
const known = new WeakMap<Design, Map<Id, readonly PopulationFlow[]>>();

function applicationFlows(design: Design, { id }: ApplicationComponent): readonly PopulationFlow[] {
	const ofDesign = known.get(design) ?? new Map<Id, readonly PopulationFlow[]>();
	known.set(design, ofDesign);
	const flows = ofDesign.get(id) ?? flowsNow(design, id);
	ofDesign.set(id, flows);
	return flows;
}

function flowsNow(design: Design, application: Id): readonly PopulationFlow[] {
	const demands = new Map<string, Demand>();
	for (const feature of design.features.values()) {
		if (feature.application !== application) continue;
		for (const operation of operations) addDemand(demands, design, { feature, operation });
	}
	return [...demands.values()].flatMap(({ feature, operation, byPopulation }) =>
		[...byPopulation].map(([population, perSecond]) => {
			const entries = routesOf(design, { feature, population, operation });
			return { population, operation, perSecond, entries, calm: entries([]) };
		}),
	);
}

type EntriesByDown = ReturnType<typeof routesByDown>;

const routesKnown = perSurroundings(() => ({
	/** By the application's regions, the operation and the population. */
	usual: new Map<string, EntriesByDown>(),
	/** The same of features whose requests follow their data. */
	following: new WeakMap<Feature, Map<string, EntriesByDown>>(),
}));

/** Applications that run in the same regions are entered alike. */
function routesOf(design: Design, asker: Asker): EntriesByDown {
	const { feature, population, operation } = asker;
	const { usual, following } = routesKnown(design);
	let known = usual;
	if (design.data.get(feature.store)?.pattern === "partitioned") {
		known = following.get(feature) ?? new Map<string, EntriesByDown>();
		following.set(feature, known);
	}
	const key = `${operation}/${population}/${design.application.get(feature.application)?.regions.join()}`;
	const routes = known.get(key) ?? routesByDown(design, asker);
	known.set(key, routes);
	return routes;
}

/** Requests that go the same ways, population by population. */
interface Demand {
	/** One of those that go this way. */
	readonly feature: Feature;
	readonly operation: Operation;
	readonly byPopulation: Map<Id, number>;
}

function addDemand(
	demands: Map<string, Demand>,
	design: Design,
	{ feature, operation }: { readonly feature: Feature; readonly operation: Operation },
): void {
	const all = regionalRequestsPerSecond(feature, operation);
	if (all <= 0) return;
	// Only where requests follow their data can those of one feature enter elsewhere than another's.
	const data = followsData(design, feature) ? feature.id : "";
	const kind = `${readsGoApart(design) ? operation : ""} ${data}`;
	const { byPopulation } = demands.get(kind) ?? { byPopulation: new Map<Id, number>() };
	if (byPopulation.size === 0) demands.set(kind, { feature, operation, byPopulation });
	for (const [population, share] of feature.shares) {
		if (share > 0) byPopulation.set(population, (byPopulation.get(population) ?? 0) + share * all);
	}
}

/** Reads may enter read-only regions, and spill before writes do. */
function readsGoApart(design: Design): boolean {
	return spills(design) || [...design.regions.values()].some(({ role }) => role === "read-only");
}

function followsData(design: Design, feature: Feature): boolean {
	const follows = routingInForce(design)?.followsData ?? false;
	return follows && design.data.get(feature.store)?.pattern === "partitioned";
}

function spills(design: Design): boolean {
	return routingInForce(design)?.spill ?? false;
}

/** What may spill together, for each set of regions: reads, then writes, of each population. */
function spillGroups(
	design: Design,
	application: ApplicationComponent,
	flows: readonly PopulationFlow[],
): (isDown: readonly boolean[]) => readonly SpillGroup[] {
	const groups = operations.flatMap((operation) =>
		[...design.users.populations.keys()].map((population) => ({
			operation,
			flows: flows.filter((flow) => flow.population === population && flow.operation === operation),
			nearestFirst: byDistance(design, population),
		})),
	);
	return (isDown) => {
		const takes = takesSpill(design, application, isDown);
		return groups.map(({ operation, flows: own, nearestFirst }) => ({
			demand: demandByRegion(own, isDown),
			nearestFirst,
			takes: takes[operation],
		}));
	};
}

/** By region, whether it can take what others spill: those that are up, of a fitting role, where the application runs. */
function takesSpill(
	design: Design,
	application: ApplicationComponent,
	isDown: readonly boolean[],
): Readonly<Record<Operation, readonly boolean[]>> {
	const regions = [...design.regions.values()];
	const standIn = !regions.some((region, index) => region.role === "active" && isDown[index] === false);
	const runs = regions.map(({ id }, index) => isDown[index] === false && application.regions.includes(id));
	const write = regions.map(({ role }, index) => runs[index] === true && role === (standIn ? "standby" : "active"));
	return {
		write,
		read: regions.map(({ role }, index) => write[index] === true || (runs[index] === true && role === "read-only")),
	};
}

function byDistance(design: Design, population: Id): readonly number[] {
	return [...design.regions.keys()]
		.map((id, index) => ({ index, ms: rttMs(design, population, id) }))
		.sort((a, b) => a.ms - b.ms)
		.map(({ index }) => index);
}

/**
 * Whether each region has room for all that may move while these are down, wherever it goes: of most sets that
 * is sure without following it.
 */
function roomForMoved(
	design: Design,
	flows: readonly PopulationFlow[],
	capacity: Float64Array,
): (down: readonly number[]) => boolean {
	const active = [...design.regions.values()].filter(({ role }) => role === "active").length;
	const calm = new Float64Array(capacity.length);
	const moving = new Float64Array(capacity.length);
	for (const flow of flows) {
		for (const { index, share } of flow.calm) {
			calm[index] = (calm[index] as number) + share * flow.perSecond;
			moving[index] = (moving[index] as number) + flow.perSecond;
		}
	}
	const room = capacity.reduce((least, limit, region) => Math.min(least, limit - (calm[region] as number)), Infinity);
	const surely = room * (1 - 1e-6);
	return (down) => {
		// Standby regions that come in may change where all goes.
		if (down.length >= active) return false;
		let moved = 0;
		for (const region of down) moved += moving[region] as number;
		return moved < surely;
	};
}

/** The regions that have no room even while all is well. */
function overloadedOf({ perSecond }: SetDemand, capacity: Float64Array): readonly number[] {
	const regions = Array.from(perSecond.keys());
	return regions.filter((region) => isTooMuch(perSecond, capacity, region));
}

/** @param calmly the regions that are overloaded while all is well */
function isOverloaded({ perSecond, changed }: SetDemand, capacity: Float64Array, calmly: readonly number[]): boolean {
	for (const region of changed) if (isTooMuch(perSecond, capacity, region)) return true;
	for (const region of calmly) if (isTooMuch(perSecond, capacity, region)) return true;
	return false;
}

function isTooMuch(demand: Float64Array, capacity: Float64Array, region: number): boolean {
	return (demand[region] as number) > (capacity[region] as number);
}

function servedShare(demand: Float64Array, capacity: Float64Array, collapse: number): number {
	let offered = 0;
	let served = 0;
	for (let region = 0; region < demand.length; region++) {
		const perSecond = demand[region] as number;
		const limit = capacity[region] as number;
		offered += perSecond;
		served += perSecond <= limit ? perSecond : goodput(perSecond, { capacityPerSecond: limit, collapse });
	}
	return offered > 0 ? served / offered : 1;
}
