const steps = [1, 1.2, 1.4, 1.6, 1.8, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6, 7, 8, 9, 10];

/**
 * Where an axis from 0 ends that has to reach `most`: the next round value above, so that small changes of the
 * figures leave the axis where it is.
 */
export function niceTop(most: number): number {
	if (most <= 0) return 1;
	const power = 10 ** Math.floor(Math.log10(most));
	return (steps.find((step) => step * power >= most * (1 - 1e-9)) ?? 10) * power;
}
