import type { City } from "../../../engine/catalog/cities.ts";
import { nearestCities } from "../../../engine/catalog/nearestCities.ts";
import type { Technology } from "../../../engine/catalog/technology.ts";
import type { MapLayout } from "../../../engine/layout/map/mapLayout.ts";
import { mapPoint, placeUnder } from "../../../engine/layout/map/mapView.ts";
import type { Place } from "../../../engine/layout/map/projection.ts";
import { contains, inflate, type Point } from "../../../engine/layout/rect.ts";
import { addComponent, newComponentId } from "../../../engine/model/commands/addComponent.ts";
import { addRegion, type NewRegion, newRegionId } from "../../../engine/model/commands/addRegion.ts";
import { type At, writtenAt } from "../../../engine/model/commands/notation.ts";
import { placePopulation } from "../../../engine/model/commands/placePopulation.ts";
import { placeRegion } from "../../../engine/model/commands/placeRegion.ts";
import type { Design, Id } from "../../../engine/model/design.ts";
import * as texts from "../../../texts/map.ts";
import type { DropEffect } from "../drag/DropScene.ts";

export interface MapScene {
	readonly design: Design;
	readonly layout: MapLayout;
}

/** What a gesture on the map would do: a drop's effect, and where on the map it shows. */
export interface MapEffect extends Pick<DropEffect, "key" | "rect" | "label" | "command"> {
	/** What is chosen when it is done. */
	readonly selects: Id;
	/** The population or region that it changes; undefined where it changes neither. */
	readonly subject: Id | undefined;
	/** Where that would stand, in the picture's pixels; undefined where it stands in no place of its own. */
	readonly at: Point | undefined;
	/** Of the place: "Madrid". */
	readonly name: string;
}

/** Where something is put: a city of the catalogue, or exactly the place that is pointed at. */
export type MapTarget =
	| { readonly kind: "city"; readonly city: City }
	| { readonly kind: "exact"; readonly place: Place };

/** The city nearest to a point, or the point itself. */
export function targetAt({ layout }: MapScene, point: Point, exact: boolean): MapTarget {
	const place = placeUnder(layout.view, point);
	const near = exact ? undefined : nearestCities(place, 1)[0];
	return near === undefined ? { kind: "exact", place } : { kind: "city", city: near.city };
}

/** A population or a region of one's own moves there; undefined for what the design doesn't have. */
export function moveEffect(scene: MapScene, id: Id, target: MapTarget): MapEffect | undefined {
	const { design } = scene;
	const population = design.users.populations.get(id);
	if (population === undefined && !design.regions.has(id)) return undefined;
	const at: At = target.kind === "city" ? target.city.id : [target.place.latitude, target.place.longitude];
	const jurisdiction = target.kind === "city" ? target.city.jurisdiction : undefined;
	const name = target.kind === "city" ? target.city.name : String(writtenAt(at)).replace(",", ", ");
	return {
		...shownAt(mapPoint(scene.layout.view, target.kind === "city" ? target.city : target.place)),
		key: `move ${id} ${String(writtenAt(at))}`,
		label: population === undefined ? texts.moveTo(id, name) : texts.moveUsersTo(possessive(population.name), name),
		selects: id,
		subject: id,
		name,
		command: () =>
			population === undefined ? placeRegion(design, { id, at, jurisdiction }) : placePopulation(design, { id, at }),
	};
}

function possessive(name: string): string {
	return name.endsWith("s") ? `${name}’` : `${name}’s`;
}

/** A provider's region joins the design, where it really is. */
export function addRegionEffect(scene: MapScene, region: NewRegion, { name, place }: Named): MapEffect {
	const { design } = scene;
	const id = newRegionId(design, region);
	return {
		...shownAt(mapPoint(scene.layout.view, place)),
		key: `add ${region.provider} ${region.code ?? name}`,
		label: texts.addRegionName(name),
		selects: id,
		subject: id,
		name,
		command: () => addRegion(design, region),
	};
}

interface Named {
	readonly name: string;
	readonly place: Place;
}

/** A technology becomes a component of the region whose marker or card it is over; of the whole design where its layer spans that. */
export function technologyEffect(scene: MapScene, technology: Technology, point: Point): MapEffect | undefined {
	const { design, layout } = scene;
	const common = { selects: newComponentId(design, technology.key), subject: undefined };
	if (technology.layer === "routing" || technology.layer === "observability") {
		return {
			...common,
			rect: shownAt(point).rect,
			at: undefined,
			key: `add ${technology.key}`,
			label: texts.addForAllRegions(technology.shortName),
			name: technology.shortName,
			command: () => addComponent(design, { technology, regions: "all" }),
		};
	}
	const region = regionAt(layout, point);
	if (region === undefined) return undefined;
	return {
		...common,
		key: `add ${technology.key} ${region.id}`,
		rect: region.card,
		at: undefined,
		label: texts.addTo(technology.shortName, region.id),
		name: technology.shortName,
		command: () => addComponent(design, { technology, regions: [region.id] }),
	};
}

const reach = 14;

/** The region whose marker or card a point is on. */
export function regionAt(layout: MapLayout, point: Point): MapLayout["regions"][number] | undefined {
	return layout.regions.find(
		({ at, card }) => contains(inflate(card, 4), point) || Math.hypot(at.x - point.x, at.y - point.y) <= reach,
	);
}

function shownAt(at: Point): Pick<MapEffect, "at" | "rect"> {
	return { at, rect: { x: at.x - reach, y: at.y - reach, w: 2 * reach, h: 2 * reach } };
}
