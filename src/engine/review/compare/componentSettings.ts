import type {
	ApplicationComponent,
	BalancingComponent,
	ComponentCommon,
	HealthCheck,
	Id,
	ObservabilityComponent,
	RoutingEntry,
	Store,
} from "../../model/design.ts";
import { type NameOf, nameIn, type Renames } from "./names.ts";
import { byId, type Group, group, latency, members, one, type Parts, type Setting } from "./setting.ts";

/** A name that is the id says nothing of its own. */
export function ownName(id: Id, name: string): Setting | undefined {
	return name === id ? undefined : one(name);
}

function commonParts(component: ComponentCommon, region: NameOf): Parts {
	const { monthlyCost } = component;
	const pinned =
		monthlyCost?.kind === "byRegion"
			? byId(monthlyCost.amounts, region, (amount) => one(amount, "money"))
			: one(monthlyCost?.amount, "money");
	return {
		name: ownName(component.id, component.name),
		technology: one(component.technology),
		availability: one(component.availability, "share"),
		monthlyCost: pinned,
		notes: one(component.notes),
	};
}

export function healthCheckParts(check: HealthCheck): Parts {
	return {
		interval: one(check.intervalMs, "ms"),
		failures: one(check.failures, "count"),
		timeout: one(check.timeoutMs, "ms"),
	};
}

export function routingSetting(entry: RoutingEntry, renames: Renames): Group {
	const region = nameIn(renames, "regions");
	return group({
		...commonParts(entry, region),
		method: one(entry.method),
		policy: one(entry.policy),
		geolocation: byId(entry.geolocation, nameIn(renames, "users.populations"), (to) => one(region(to))),
		weights: byId(entry.weights, region, (weight) => one(weight, "share")),
		primary: one(entry.primary && region(entry.primary)),
		...methodParts(entry),
		sticky: one(entry.sticky),
		followsData: one(entry.followsData),
		spill: one(entry.spill),
	});
}

function methodParts(entry: RoutingEntry): Parts {
	switch (entry.method) {
		case "dns":
			return {
				ttl: one(entry.ttlMs, "ms"),
				ignoresTtl: one(entry.ignoresTtl, "share"),
				healthCheck: group(healthCheckParts(entry.healthCheck)),
			};
		case "anycast":
			return {
				healthCheck: group(healthCheckParts(entry.healthCheck)),
				convergence: one(entry.convergenceMs, "ms"),
			};
		case "client":
			return {
				timeout: one(entry.timeoutMs, "ms"),
				retries: one(entry.retries, "count"),
				rememberFor: one(entry.rememberForMs, "ms"),
			};
	}
}

export function balancingSetting(component: BalancingComponent, renames: Renames): Group {
	const region = nameIn(renames, "regions");
	return group({
		...commonParts(component, region),
		regions: members(component.regions.map(region)),
		latency: latency(component.latency),
		to: members(component.to.map(nameIn(renames, "application"))),
	});
}

export function applicationSetting(component: ApplicationComponent, renames: Renames): Group {
	const region = nameIn(renames, "regions");
	const { autoscale, instances } = component;
	return group({
		...commonParts(component, region),
		regions: members(component.regions.map(region)),
		latency: latency(component.latency),
		capacityPerSecond: byId(component.capacityPerSecond, region, (perSecond) => one(perSecond, "perSecond")),
		collapse: one(component.collapse, "count"),
		autoscale: autoscale && group({ limit: one(autoscale.limit, "ratio"), delay: one(autoscale.delayMs, "ms") }),
		instances:
			instances &&
			group({
				type: one(instances.type),
				count: byId(instances.count, region, (count) => one(count, "count")),
			}),
		uses: members(component.uses.map(nameIn(renames, "data"))),
		calls: byId(component.calls, nameIn(renames, "application"), (call) =>
			group({ crossRegion: one(call.crossRegion), circuitBreaker: one(call.circuitBreaker) }),
		),
	});
}

export function observabilitySetting(component: ObservabilityComponent, renames: Renames): Group {
	const region = nameIn(renames, "regions");
	return group({
		...commonParts(component, region),
		regions: members(component.regions.map(region)),
		scope: one(component.scope),
		signals: members(component.signals),
	});
}

export function storeSetting(store: Store, renames: Renames): Group {
	const region = nameIn(renames, "regions");
	const population = nameIn(renames, "users.populations");
	const { replication, nodes } = store;
	return group({
		...commonParts(store, region),
		replicas: members(store.replicas.map(region)),
		pattern: one(store.pattern),
		consistency: one(store.consistency),
		leader: one(store.leader && region(store.leader)),
		voters: members(store.voters.map(region)),
		witnesses: members(store.witnesses.map(region)),
		homes: byId(store.homes, population, (home) => one(region(home))),
		quorum: group({ read: one(store.quorum.read, "count"), write: one(store.quorum.write, "count") }),
		replication: group({
			mode: one(replication.mode),
			lag: latency(replication.lag),
			acks: one(replication.acks, "count"),
			onReplicaLoss: one(replication.onReplicaLoss),
			commitRoundTrips: one(replication.commitRoundTrips, "count"),
			copies: byId(replication.copies, region, (copies) => members(copies.map(region))),
			catchUp: one(replication.catchUp, "ratio"),
		}),
		staleBound: one(store.staleBoundMs, "ms"),
		conflicts: one(store.conflicts),
		latency: group({ read: latency(store.latency.read), write: latency(store.latency.write) }),
		size: one(store.sizeBytes, "bytes"),
		nodes: nodes && group({ type: one(nodes.type), count: one(nodes.count, "count") }),
		automaticLeaderFailover:
			store.automaticLeaderFailoverMs === undefined
				? undefined
				: group({ after: one(store.automaticLeaderFailoverMs, "ms") }),
		confines: byId(store.confines, population, (jurisdiction) => one(jurisdiction)),
		personal: one(store.personal),
	});
}
