import type { Design, Id } from "../design.ts";
import type { EditValue } from "../figures.ts";
import { nearest } from "../nearest.ts";
import { fail, ok } from "../result.ts";
import type { ConflictStrategy, Consistency, Layer, Pattern, RoutingMethod, Signal } from "../vocabulary.ts";
import { type CommandResult, setEdit } from "./command.ts";
import { mayRest } from "./dropReplica.ts";
import { freeId, isId, isTaken } from "./freeId.ts";

/** What a command needs to know of a technology; the catalogue's rows fit. */
export interface TechnologyFacts {
	readonly key: string;
	readonly layer: Layer;
	readonly routing?: { readonly methods: readonly RoutingMethod[] };
	readonly data?: {
		readonly patterns: readonly Pattern[];
		readonly defaultConsistency: Consistency;
		readonly conflictStrategies: readonly ConflictStrategy[];
	};
	readonly observability?: { readonly scope: "regional" | "global"; readonly signals: readonly Signal[] };
}

export interface NewComponent {
	readonly technology: TechnologyFacts;
	/** Proposed id; from the technology's key where none is given. It is made free. */
	readonly id?: string;
	readonly name?: string;
	/** Where it was dropped; a store needs regions, `all` are the active and read-only ones of the design. */
	readonly regions: "all" | readonly Id[];
}

/** A new component with what its layer needs to be valid; everything else is left to the defaults. */
export function addComponent(design: Design, component: NewComponent): CommandResult {
	const { technology, regions, id: wanted } = component;
	if (wanted !== undefined && !isId(wanted)) return fail({ code: "badId", id: wanted });
	if (wanted !== undefined && isTaken(design, wanted)) return fail({ code: "idTaken", id: wanted });
	if (regions !== "all") {
		const unknown = regions.find((region) => !design.regions.has(region));
		if (unknown !== undefined) return fail({ code: "unknownRegion", region: unknown });
	}
	const id = wanted ?? newComponentId(design, technology.key);
	return ok([setEdit([technology.layer, id], fieldsOf(design, component))]);
}

/** The id that `addComponent` gives: the technology's key, made free. */
export function newComponentId(design: Design, key: string): Id {
	return freeId(key, (id) => isTaken(design, id));
}

function fieldsOf(design: Design, component: NewComponent): EditValue {
	const { technology, name } = component;
	const start = { ...(name === undefined ? {} : { name }), technology: technology.key };
	const regions = component.regions === "all" || component.regions.length === 0 ? {} : { regions: component.regions };
	switch (technology.layer) {
		case "routing":
			return { ...start, method: technology.routing?.methods[0] ?? "dns" };
		case "balancing":
			return { ...start, ...regions };
		case "application":
			return { ...start, ...regions, latency: { p50: "10ms", p99: "40ms" } };
		case "observability":
			return {
				...start,
				...regions,
				scope: technology.observability?.scope ?? "regional",
				signals: technology.observability?.signals ?? ["metrics", "health"],
			};
		case "data":
			return { ...start, ...storeFields(design, component) };
	}
}

function storeFields(design: Design, { technology, regions }: NewComponent): { readonly [key: string]: EditValue } {
	const replicas = regions === "all" || regions.length === 0 ? [...design.regions.keys()] : regions;
	const facts = technology.data;
	const pattern = facts?.patterns[0] ?? "single-leader";
	const leads = pattern === "single-leader" || pattern === "consensus";
	const writesInMany = pattern === "multi-leader" || pattern === "leaderless";
	const conflicts = writesInMany ? (facts?.conflictStrategies[0] ?? "last-write-wins") : undefined;
	return {
		replicas,
		pattern,
		consistency: facts?.defaultConsistency ?? "eventual",
		...(leads && replicas[0] !== undefined ? { leader: replicas[0] } : {}),
		...(conflicts === undefined ? {} : { conflicts }),
		...(pattern === "partitioned" ? { homes: homesOf(design, replicas) } : {}),
		size: "100GB",
	};
}

/** Each population's data in the nearest replica where it may rest, else in the nearest. */
export function homesOf(design: Design, replicas: readonly Id[]): { readonly [population: Id]: Id } {
	const homes: Record<Id, Id> = {};
	for (const { id, residency } of design.users.populations.values()) {
		const confines = new Map(residency === undefined ? [] : [[id, residency]]);
		const allowed = replicas.filter((region) => mayRest(design, { confines }, { population: id, region }));
		const home = nearest(design, id, allowed.length > 0 ? allowed : replicas);
		if (home !== undefined) homes[id] = home;
	}
	return homes;
}
