import type { Place } from "../model/design.ts";

const collapsedHeight = 21;
const highest = 240;

/** A card is as high as its lane's others, or as it was made by hand; folded up it has one line. */
export function ownHeight(place: Place | undefined, usual: number): number {
	if (place?.collapsed === true) return collapsedHeight;
	return place?.h === undefined ? usual : Math.min(highest, Math.max(collapsedHeight, place.h));
}
