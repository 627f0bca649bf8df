export interface Placed {
	readonly subject: string;
	readonly place: number;
}

/**
 * Places of the subjects that are shown now: each keeps the one it had, and who is new takes the first that is
 * free. In the order of their places, so that neither colours nor the order of a stack change with the figures.
 */
export function keptPlaces(before: readonly Placed[], subjects: readonly string[]): readonly Placed[] {
	const kept = before.filter(({ subject }) => subjects.includes(subject));
	const taken = new Set(kept.map(({ place }) => place));
	const placed = [...kept];
	for (const subject of subjects) {
		if (kept.some((each) => each.subject === subject)) continue;
		let place = 0;
		while (taken.has(place)) place++;
		taken.add(place);
		placed.push({ subject, place });
	}
	return placed.toSorted((a, b) => a.place - b.place);
}
