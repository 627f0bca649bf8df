/** Canonical values in the notation of the design file. */

/** 90000 is "90k"; what has no round thousands stays a number. */
export function countText(value: number): string | number {
	if (value >= 1e6 && value % 1e5 === 0) return `${value / 1e6}M`;
	if (value >= 1e3 && value % 100 === 0) return `${value / 1e3}k`;
	return value;
}

/** A fraction as percent, to a thousandth of a percent. */
export function shareText(share: number): string {
	return `${Number((share * 100).toFixed(3))}%`;
}

/** A place as a design writes it: a city of the catalogue, or latitude and longitude in degrees. */
export type At = string | readonly [latitude: number, longitude: number];

/** Coordinates to a hundredth of a degree, about a kilometre, as the catalogue has them. */
export function writtenAt(at: At): string | readonly [number, number] {
	return typeof at === "string" ? at : [hundredth(at[0]), hundredth(at[1])];
}

function hundredth(degrees: number): number {
	return Math.round(degrees * 100) / 100;
}
