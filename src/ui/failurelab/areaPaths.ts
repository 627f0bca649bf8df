import type { TimeScale } from "./timeScale.ts";

/** Samples over the width of a row: more than a screen shows is not drawn. */
const sampleCount = 400;

/** What a row's paths are drawn in: 0 to `width` across, 0 (top) to `height`. */
export interface RowBox {
	readonly width: number;
	readonly height: number;
}

interface Sampling {
	readonly scale: TimeScale;
	/** Seconds of the run from one value of the series to the next. */
	readonly stepSeconds: number;
}

/** Positions across (0 to 1) and the indices of the series drawn there; every phase's boundary among them. */
export function samplePoints(
	{ scale, stepSeconds }: Sampling,
	length: number,
): readonly { share: number; index: number }[] {
	const shares = new Set<number>();
	for (let sample = 0; sample <= sampleCount; sample++) shares.add(sample / sampleCount);
	for (const mark of scale.marks) {
		shares.add(scale.toShare(mark));
		shares.add(scale.toShare(mark + stepSeconds));
	}
	return [...shares]
		.toSorted((a, b) => a - b)
		.map((share) => ({ share, index: Math.min(length - 1, Math.round(scale.toSeconds(share) / stepSeconds)) }));
}

/** Stacked areas from the bottom up; each series is a share of 1. */
export function stackedAreas(
	series: readonly (readonly number[])[],
	sampling: Sampling,
	box: RowBox,
): readonly string[] {
	const points = samplePoints(sampling, series[0]?.length ?? 0);
	const sums = points.map(() => 0);
	return series.map((values) => {
		const lower = points.map(({ share }, at) => point(share, sums[at] ?? 0, box));
		const upper = points.map(({ share, index }, at) => {
			sums[at] = (sums[at] ?? 0) + (values[index] ?? 0);
			return point(share, sums[at] ?? 0, box);
		});
		return `M${upper.join("L")}L${lower.toReversed().join("L")}Z`;
	});
}

/** A line; gaps where the series has no value. `most` is the value at the top. */
export function linePath(
	values: readonly (number | null)[],
	sampling: Sampling,
	{ box, most }: { readonly box: RowBox; readonly most: number },
): string {
	let path = "";
	let pen = "M";
	for (const { share, index } of samplePoints(sampling, values.length)) {
		const value = values[index];
		if (value === null || value === undefined) {
			pen = "M";
			continue;
		}
		path += pen + point(share, value / most, box);
		pen = "L";
	}
	return path;
}

function point(share: number, value: number, { width, height }: RowBox): string {
	return `${(share * width).toFixed(1)} ${((1 - Math.min(Math.max(value, 0), 1)) * height).toFixed(1)}`;
}
