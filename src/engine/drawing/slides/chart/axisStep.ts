/** Between the marks of an axis that begins at 0: a round value, four of them at most. */
export function axisStep(most: number): number {
	const power = 10 ** Math.floor(Math.log10(most / 4));
	return [1, 2, 2.5, 5, 10].map((step) => step * power).find((step) => step >= (most / 4) * (1 - 1e-9)) ?? most;
}
