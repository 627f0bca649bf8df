/** Between the marks of an axis that begins at 0: a round value, so many of them at most. */
export function axisStep(most: number, marks: number): number {
	const least = most / marks;
	const power = 10 ** Math.floor(Math.log10(least));
	return [1, 2, 2.5, 5, 10].map((step) => step * power).find((step) => step >= least * (1 - 1e-9)) ?? most;
}
