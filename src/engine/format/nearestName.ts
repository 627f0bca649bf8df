/**
 * The name that was probably meant, or undefined where none is close: at most one slip in names of up
 * to five letters, two in longer ones, a third of the letters at most.
 */
export function nearestName(written: string, names: Iterable<string>): string | undefined {
	const wanted = written.toLowerCase();
	const allowed = wanted.length <= 5 ? 1 : Math.min(3, Math.floor(wanted.length / 3));
	let best: string | undefined;
	let bestDistance = allowed + 1;
	for (const name of names) {
		if (Math.abs(name.length - wanted.length) >= bestDistance) continue;
		const distance = editDistance(wanted, name.toLowerCase());
		if (distance < bestDistance) {
			best = name;
			bestDistance = distance;
		}
	}
	return best;
}

/** Insertions, deletions, replacements and swaps of neighbours that turn `a` into `b`. */
export function editDistance(a: string, b: string): number {
	let beforePrevious: number[] = [];
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1] ? 0 : 1;
			let cost = Math.min(at(previous, column) + 1, at(current, column - 1) + 1, at(previous, column - 1) + same);
			const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			if (swapped) cost = Math.min(cost, at(beforePrevious, column - 2) + 1);
			current.push(cost);
		}
		beforePrevious = previous;
		previous = current;
	}
	return at(previous, b.length);
}

function at(row: readonly number[], index: number): number {
	return row[index] ?? Number.POSITIVE_INFINITY;
}
