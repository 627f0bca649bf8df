import type { CatalogueRegion } from "../../../engine/catalog/regions.ts";
import * as texts from "../../../texts/map.ts";
import { markOf } from "./catalogueDots.ts";
import { pointedRegion } from "./pointedRegion.ts";

/** What a button says that adds a region of the catalogue. */
export function additionWords(region: CatalogueRegion): string {
	const mark = markOf(region);
	return texts.addCodeCityJurisdictionValue({
		code: region.code,
		city: region.city,
		jurisdiction: region.jurisdiction,
		value: mark === undefined ? "" : `; ${mark}`,
	});
}

/** What it would do to the design is shown while it is pointed at. */
export function pointingAt(region: CatalogueRegion) {
	const leave = (): void => {
		if (pointedRegion.get() === region) pointedRegion.set(undefined);
	};
	return {
		onPointerEnter: () => pointedRegion.set(region),
		onPointerLeave: leave,
		onFocus: () => pointedRegion.set(region),
		onBlur: leave,
	};
}
