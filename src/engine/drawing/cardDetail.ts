/** How much a card says: both its lines, its name alone, or its mark alone. */
export type CardDetail = "full" | "name" | "mark";

/** Zoom from which on small text can be read: 11 px are then 9 px high. */
const fullFrom = 0.8;
const nameFrom = 0.5;

/** Of a zoom, 1 being 100 %. */
export function cardDetailAt(zoom: number): CardDetail {
	if (zoom >= fullFrom) return "full";
	return zoom >= nameFrom ? "name" : "mark";
}

/** Size of text that is to be readable from afar, pixels at 100 %, in steps: a picture isn't drawn again for each little zoom. */
export function farTextSize(zoom: number): number {
	const readable = 11;
	const step = 4;
	const largest = 56;
	return zoom >= nameFrom ? 13 : Math.min(largest, Math.ceil(readable / zoom / step) * step);
}
