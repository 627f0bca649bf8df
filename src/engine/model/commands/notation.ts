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
