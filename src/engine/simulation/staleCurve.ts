import { expm1, log2, power } from "../model/portableMath.ts";
import type { KeyBin } from "./keyPopularity.ts";

/** Share of the reads of a feature that find a record which at least one of so many writes under way will change. */
export type StaleCurve = (writes: number) => number;

/** Points of the curve at which the number of writes doubles. */
const pointsPerDoubling = 1024;

/**
 * Σ_k p_k (1 − e^(−w p_k)) over the records k that w writes are under way to. Worked out at the nearest of
 * many points and followed along the tangent from there, to 6e-8 of the share: queues and rates creep, and
 * each point costs an exponential per bin of records.
 */
export function newStaleCurve(bins: readonly KeyBin[]): StaleCurve {
	const points = new Map<number, TangentPoint>();
	return (writes) => {
		if (writes <= 0) return 0;
		const index = Math.round(log2(writes) * pointsPerDoubling);
		let point = points.get(index);
		if (point === undefined) {
			point = tangentAt(bins, power(2, index / pointsPerDoubling));
			points.set(index, point);
		}
		return point.share + point.slope * (writes - point.writes);
	};
}

interface TangentPoint {
	readonly writes: number;
	readonly share: number;
	readonly slope: number;
}

function tangentAt(bins: readonly KeyBin[], writes: number): TangentPoint {
	let stale = 0;
	let slope = 0;
	for (const { keys, share } of bins) {
		const untouched = expm1(-writes * share);
		stale -= keys * share * untouched;
		slope += keys * share * share * (1 + untouched);
	}
	return { writes, share: stale, slope };
}
