/** Round values from 0 on, about `count` of them, none beyond `most`. */
export function niceTicks(most: number, count: number): readonly number[] {
	const rough = most / Math.max(1, count);
	const power = 10 ** Math.floor(Math.log10(rough));
	const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((each) => each >= rough) ?? rough;
	return Array.from({ length: Math.floor(most / step + 1e-9) + 1 }, (_, index) => index * step);
}
