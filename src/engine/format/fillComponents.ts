import * as texts from "../../texts/format/keys.ts";
import { findTechnology } from "../catalog/findTechnology.ts";
import type {
	ApplicationComponent,
	BalancingComponent,
	ComponentCommon,
	Id,
	MonthlyCost,
	ObservabilityComponent,
	Path,
} from "../model/design.ts";
import type { RawApplication } from "./applicationShape.ts";
import type { RawBalancing, RawObservability } from "./componentShapes.ts";
import { checked, checkedList, checkedMap, type Filling, given, orCatalogue } from "./filling.ts";
import { genericAvailability, genericBalancingLatency } from "./genericDefaults.ts";

interface RawCommon {
	readonly name: string | undefined;
	readonly technology: string | undefined;
	readonly availability: number | undefined;
	readonly monthlyCost: number | ReadonlyMap<Id, number | undefined> | undefined;
	readonly notes: string | undefined;
}

/** What a fill needs to know of the rest of the design. */
export interface Surroundings {
	readonly filling: Filling;
	readonly regions: readonly Id[];
	readonly applications: readonly Id[];
}

export function fillCommon(
	id: Id,
	raw: RawCommon,
	{ path, filling }: { path: Path; filling: Filling },
): ComponentCommon {
	const written = checked(raw.technology, `${path}.technology`);
	const technology = findTechnology(written);
	return {
		id,
		name: raw.name ?? id,
		technology: written,
		technologyName: technology?.name ?? written,
		...given("technologyShortName", technology?.shortName),
		...given("technologyIcon", technology?.icon),
		availability: orCatalogue(raw.availability, technology?.availability ?? genericAvailability, {
			filling,
			path: `${path}.availability`,
		}),
		...given("monthlyCost", fillMonthlyCost(raw.monthlyCost, path)),
		...given("notes", raw.notes),
	};
}

function fillMonthlyCost(raw: RawCommon["monthlyCost"], path: Path): MonthlyCost | undefined {
	if (raw === undefined) return undefined;
	if (typeof raw === "number") return { kind: "total", amount: raw };
	return { kind: "byRegion", amounts: checkedMap(raw, `${path}.monthlyCost`) };
}

/** `all` is all regions, whatever their role. */
function fillRegions(
	raw: "all" | readonly (Id | undefined)[] | undefined,
	all: readonly Id[],
	path: Path,
): readonly Id[] {
	return raw === undefined || raw === "all" ? all : checkedList(raw, `${path}.regions`);
}

export function fillBalancing(id: Id, raw: RawBalancing, around: Surroundings): BalancingComponent {
	const path = `balancing.${id}`;
	const { filling } = around;
	const technology = findTechnology(raw.technology ?? "");
	return {
		...fillCommon(id, raw, { path, filling }),
		regions: fillRegions(raw.regions, around.regions, path),
		latency: orCatalogue(raw.latency, technology?.latency ?? genericBalancingLatency, {
			filling,
			path: `${path}.latency`,
		}),
		to: raw.to === undefined ? around.applications : checkedList(raw.to, `${path}.to`),
	};
}

export function fillApplication(
	id: Id,
	raw: RawApplication,
	around: Surroundings & { stores: readonly Id[] },
): ApplicationComponent {
	const path = `application.${id}`;
	const regions = fillRegions(raw.regions, around.regions, path);
	return {
		...fillCommon(id, raw, { path, filling: around.filling }),
		regions,
		latency: checked(raw.latency, `${path}.latency`),
		capacityPerSecond: byRegion(raw.capacityPerSecond, regions, `${path}.capacityPerSecond`),
		collapse: raw.collapse ?? 1,
		...fillAutoscale(raw, path),
		...fillInstances(raw, { regions, path }),
		uses: raw.uses === undefined ? around.stores : checkedList(raw.uses, `${path}.uses`),
		calls: new Map(
			[...(raw.calls ?? [])].map(([called, call]) => [
				called,
				{ crossRegion: call?.crossRegion ?? false, circuitBreaker: call?.circuitBreaker ?? false },
			]),
		),
	};
}

/** One number is each region's own, not a total. */
function byRegion(
	raw: number | ReadonlyMap<Id, number | undefined> | undefined,
	regions: readonly Id[],
	path: Path,
): ReadonlyMap<Id, number> {
	if (typeof raw === "number") return new Map(regions.map((region) => [region, raw]));
	return checkedMap(raw, path);
}

function fillAutoscale(raw: RawApplication, path: Path): Pick<ApplicationComponent, "autoscale"> {
	if (raw.autoscale === undefined) return {};
	const { limit, delay } = raw.autoscale;
	return {
		autoscale: { limit: checked(limit, `${path}.autoscale.limit`), delayMs: checked(delay, `${path}.autoscale.delay`) },
	};
}

function fillInstances(
	raw: RawApplication,
	{ regions, path }: { regions: readonly Id[]; path: Path },
): Pick<ApplicationComponent, "instances"> {
	if (raw.instances === undefined) return {};
	const { type, count } = raw.instances;
	return {
		instances: {
			type: checked(type, `${path}.instances.type`),
			count: byRegion(count, regions, `${path}.instances.count`),
		},
	};
}

export function fillObservability(id: Id, raw: RawObservability, around: Surroundings): ObservabilityComponent {
	const path = `observability.${id}`;
	const technology = findTechnology(raw.technology ?? "");
	const facts = technology?.observability;
	const source = technology?.availability.source;
	for (const key of ["scope", "signals"] as const) {
		if (raw[key] !== undefined || source === undefined) continue;
		around.filling.catalogued.set(`${path}.${key}`, {
			source: texts.catalogueTechnology(technology?.name),
			asOf: source.asOf,
			estimated: false,
		});
	}
	return {
		...fillCommon(id, raw, { path, filling: around.filling }),
		regions: fillRegions(raw.regions, around.regions, path),
		scope: checked(raw.scope ?? facts?.scope, `${path}.scope`),
		signals:
			raw.signals === undefined
				? checked(facts?.signals, `${path}.signals`)
				: checkedList(raw.signals, `${path}.signals`),
	};
}
