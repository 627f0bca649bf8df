const steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 14_400, 28_800, 43_200, 86_400];
const mostTicks = 4;

/** Round times along an axis that ends at `endSeconds`. */
export function axisTicks(endSeconds: number): readonly number[] {
	const step = steps.find((each) => endSeconds / each <= mostTicks) ?? endSeconds / mostTicks;
	const count = step > 0 ? Math.floor(endSeconds / step + 1e-9) : 0;
	return Array.from({ length: count + 1 }, (_, index) => index * step);
}
