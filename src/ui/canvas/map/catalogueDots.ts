import { isMeasuredRegion } from "../../../engine/catalog/measuredRoundTrip.ts";
import { type CatalogueRegion, regions } from "../../../engine/catalog/regions.ts";
import { dotClusters } from "../../../engine/layout/map/dotClusters.ts";
import { dotLabels } from "../../../engine/layout/map/dotLabels.ts";
import type { MapLayout } from "../../../engine/layout/map/mapLayout.ts";
import { mapPoint } from "../../../engine/layout/map/mapView.ts";
import type { Point, Rect } from "../../../engine/layout/rect.ts";
import type { Design } from "../../../engine/model/design.ts";
import * as texts from "../../../texts/map.ts";

export type CatalogueProvider = CatalogueRegion["provider"];

export interface CatalogueDot {
	readonly regions: readonly CatalogueRegion[];
	/** Pixels of the picture at 100 %. */
	readonly at: Point;
	/** Where its words stand, in pixels of the screen from the dot; undefined where there is no room for them. */
	readonly label: Pick<Rect, "x" | "y"> | undefined;
}

export function regionsOf(provider: CatalogueProvider): readonly CatalogueRegion[] {
	return regions.filter((region) => region.provider === provider);
}

interface DotScene {
	readonly design: Design;
	readonly layout: MapLayout;
	/** 1 is 100 %. */
	readonly zoom: number;
}

/** Between the middles of two dots on the screen: the least target of a pointer. */
const apartPx = 24;

/** A provider's regions that the design doesn't have yet, at their places; those too near each other are one dot until the map is larger. */
export function catalogueDots(
	provider: CatalogueProvider,
	{ design, layout, zoom }: DotScene,
): readonly CatalogueDot[] {
	const used = new Set([...design.regions.values()].map((region) => `${region.provider}/${region.code}`));
	const free = regionsOf(provider).filter(({ code }) => !used.has(`${provider}/${code}`));
	const byCode = new Map(free.map((region) => [region.code, region]));
	const clusters = dotClusters(
		free.map((region) => ({ id: region.code, at: mapPoint(layout.view, region) })),
		apartPx / zoom,
	).map((cluster) => ({ ...cluster, at: besideMarkers(cluster.at, layout, apartPx / zoom) }));
	const seen = clusters.map(({ ids, at }) => ({
		id: ids.join(),
		text: ids.length === 1 ? (ids[0] ?? "") : "",
		at: { x: at.x * zoom, y: at.y * zoom },
	}));
	const labels = dotLabels(seen, solidOf(layout, zoom));
	return clusters.map(({ ids, at }) => {
		const label = labels.get(ids.join());
		return {
			regions: ids.flatMap((id) => byCode.get(id) ?? []),
			at,
			label: label && { x: label.x - at.x * zoom, y: label.y - at.y * zoom },
		};
	});
}

/** Off the marker of a region of the design, which it would cover. */
function besideMarkers(at: Point, { regions: placed }: MapLayout, apart: number): Point {
	const near = placed.find((region) => Math.hypot(region.at.x - at.x, region.at.y - at.y) < apart)?.at;
	if (near === undefined) return at;
	const distance = Math.hypot(at.x - near.x, at.y - near.y);
	const way = distance < 1 ? { x: 0, y: 1 } : { x: (at.x - near.x) / distance, y: (at.y - near.y) / distance };
	return { x: near.x + way.x * apart, y: near.y + way.y * apart };
}

function solidOf({ regions: placed, populations }: MapLayout, zoom: number): readonly Rect[] {
	return [
		...placed.map(({ card }) => card),
		...placed.map(({ at }) => ({ x: at.x - 8, y: at.y - 8, w: 16, h: 16 })),
		...populations.map(({ label }) => label),
	].map(({ x, y, w, h }) => ({ x: x * zoom, y: y * zoom, w: w * zoom, h: h * zoom }));
}

/** What is special about a region of the catalogue, in words; the file can name it all the same. */
export function markOf(region: CatalogueRegion): string | undefined {
	const marks = [
		...(region.restricted === true ? [texts.aPartitionOfItsOwn] : []),
		...(isMeasuredRegion(region.provider, region.code) ? [] : [texts.nobodyHasMeasuredItsRoundTrips]),
	];
	return marks.length === 0 ? undefined : marks.join("; ");
}
