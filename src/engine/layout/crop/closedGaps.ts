/** A stretch of one axis, in pixels. */
export interface Stretch {
	readonly from: number;
	readonly to: number;
}

/** Where a coordinate comes to stand when the gaps between kept stretches are closed to no more than `mostGap`. */
export function closedGaps(kept: readonly Stretch[], mostGap: number): (at: number) => number {
	const pieces: Piece[] = [];
	for (const { from, to } of joined(kept)) {
		const before = pieces.at(-1) ?? { from, to: from, start: 0 };
		const end = before.start + before.to - before.from;
		pieces.push({ from, to, start: end + Math.min(from - before.to, mostGap) });
	}
	return (at) => {
		const index = pieces.findLastIndex(({ from }) => from <= at);
		const piece = pieces[index];
		const next = pieces[index + 1];
		if (piece === undefined) return 0;
		const end = piece.start + piece.to - piece.from;
		if (at <= piece.to) return piece.start + at - piece.from;
		if (next === undefined) return end;
		return end + ((at - piece.to) * (next.start - end)) / (next.from - piece.to);
	};
}

interface Piece extends Stretch {
	/** Where it begins afterwards. */
	readonly start: number;
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
	const result: Stretch[] = [];
	for (const next of stretches.toSorted((a, b) => a.from - b.from)) {
		const last = result.at(-1);
		if (last === undefined || next.from > last.to) result.push(next);
		else result[result.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
	}
	return result;
}
