/**
 * The value below which so great a fraction lies, between two by their distance.
 *
 * @param {readonly number[]} values
 * @param {number} fraction
 */
export function quantile(values, fraction) {
	const sorted = values.toSorted((a, b) => a - b);
	const at = (sorted.length - 1) * fraction;
	const [below, above] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
	return below + (above - below) * (at - Math.floor(at));
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/**
 * The median distance from the median.
 *
 * @param {readonly number[]} values
 */
export function spread(values) {
	const middle = median(values);
	return median(values.map((value) => Math.abs(value - middle)));
}
