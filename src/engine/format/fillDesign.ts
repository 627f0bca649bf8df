import type { CatalogueSource, Design, Id, Path, Place, Position, Scene } from "../model/design.ts";
import type { SceneCamera } from "../model/sceneCamera.ts";
import type { RawDesign } from "./designShape.ts";
import { fillApplication, fillBalancing, fillObservability } from "./fillComponents.ts";
import { fillFailover } from "./fillFailover.ts";
import { fillBusiness, fillFeature, fillScenario } from "./fillFeatures.ts";
import { checked, checkedList, given } from "./filling.ts";
import { fillNetwork, fillPopulation, fillRegion } from "./fillPlaces.ts";
import { fillRouting } from "./fillRouting.ts";
import { fillStore } from "./fillStore.ts";

type Section<T> = ReadonlyMap<Id, T | undefined> | undefined;

/** Completes what a file writes to a design. Only for a file without problems. */
export function fillDesign(raw: RawDesign, written: ReadonlyMap<Path, Position>): Design {
	const catalogued = new Map<Path, CatalogueSource>();
	const filling = { catalogued };
	const populations = each(raw.users?.populations, (id, population) => fillPopulation(id, population, filling));
	const regions = each(raw.regions, (id, region) => fillRegion(id, region, filling));
	const data = each(raw.data, (id, store) => fillStore(id, store, { filling, populations }));
	const features = each(raw.features, (id, feature) => fillFeature(id, feature, { populations, stores: data }));
	const around = { filling, regions: [...regions.keys()], applications: [...(raw.application?.keys() ?? [])] };
	return {
		name: checked(raw.name, "name"),
		...given("description", raw.description),
		currency: raw.currency ?? "USD",
		usdRate: raw.usdRate ?? 1,
		users: { active: raw.users?.active ?? 0, populations },
		traffic: {
			averageOfPeak: raw.traffic?.averageOfPeak ?? 0.4,
			lastMile: raw.traffic?.lastMile ?? { p50Ms: 15, p99Ms: 120 },
		},
		regions,
		routing: each(raw.routing, (id, entry) => fillRouting(id, entry, filling)),
		failover: fillFailover(raw.failover),
		balancing: each(raw.balancing, (id, component) => fillBalancing(id, component, around)),
		application: each(raw.application, (id, component) => {
			const served = [...features.values()].filter((feature) => feature.application === id);
			return fillApplication(id, component, { ...around, stores: [...new Set(served.map(({ store }) => store))] });
		}),
		data,
		observability: each(raw.observability, (id, component) => fillObservability(id, component, around)),
		features,
		scenarios: each(raw.scenarios, fillScenario),
		costs: {
			...given("transferMonthly", raw.costs?.transfer),
			discount: raw.costs?.discount ?? 0,
			...given("monthlyBudget", raw.costs?.monthlyBudget),
		},
		...given("business", raw.business && fillBusiness(raw.business)),
		canvas: each(raw.canvas, (_id, place) => fillPlace(place)),
		notes: each(raw.notes, (id, note) => ({
			id,
			text: note.text ?? "",
			x: note.x ?? 0,
			y: note.y ?? 0,
			w: note.w ?? 200,
			h: note.h ?? 120,
			...given("colour", note.colour),
			frame: note.frame ?? false,
		})),
		scenes: each(raw.scenes, fillScene),
		network: fillNetwork(regions, populations),
		written,
		catalogued,
	};
}

function each<R, T>(section: Section<R>, fill: (id: Id, raw: R) => T): ReadonlyMap<Id, T> {
	return new Map([...(section ?? [])].map(([id, raw]) => [id, fill(id, checked(raw, id))]));
}

type RawPlace = NonNullable<NonNullable<RawDesign["canvas"]> extends ReadonlyMap<Id, infer P> ? P : never>;
type RawScene = NonNullable<NonNullable<RawDesign["scenes"]> extends ReadonlyMap<Id, infer S> ? S : never>;

function fillPlace(raw: RawPlace): Place {
	return {
		...given("x", raw.x),
		...given("y", raw.y),
		...given("w", raw.w),
		...given("h", raw.h),
		...given("collapsed", raw.collapsed),
		...given("locked", raw.locked),
	};
}

function fillCamera({ at, x, y, w, h }: NonNullable<RawScene["camera"]>): SceneCamera {
	return { ...given("at", at), x: x ?? 0.5, y: y ?? 0.5, w: w ?? 1, h: h ?? 1 };
}

function fillScene(id: Id, raw: RawScene): Scene {
	return {
		id,
		title: raw.title ?? id,
		...given("notes", raw.notes),
		focus: checkedList(raw.focus, `scenes.${id}.focus`),
		...given("camera", raw.camera && fillCamera(raw.camera)),
		view: raw.view ?? "lanes",
		...given("chart", raw.chart),
		...given("scenario", raw.scenario),
		...given("fromMs", raw.from),
		...given("toMs", raw.to),
		speed: raw.speed ?? 10,
	};
}
