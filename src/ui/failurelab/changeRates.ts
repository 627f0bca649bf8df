import type { Design } from "../../engine/model/design.ts";

/** How often what the lab shows may change: the more cards there are, the more one change costs the browser. */
export interface ChangeRates {
	/** Changes of cards, tables and log in a second on the wall while a run plays: faster ones can't be read. */
	readonly playing: number;
	/** The same while somebody seeks. */
	readonly seeking: number;
	/** Seconds of the run between two places of the dots and of the cursor. */
	readonly stepSeconds: number;
	/** What is shown of a run that plays changes no more often than takes this share of the main thread. */
	readonly busyShare: number;
}

const rates: readonly (ChangeRates & { readonly cards: number })[] = [
	{ cards: 100, playing: 5, seeking: 60, stepSeconds: 0.5, busyShare: 0.5 },
	{ cards: 300, playing: 3, seeking: 12, stepSeconds: 0.5, busyShare: 0.09 },
];
const slowest: ChangeRates = { playing: 2, seeking: 6, stepSeconds: 1, busyShare: 0.09 };

const known = new WeakMap<Design, ChangeRates>();

export function changeRates(design: Design): ChangeRates {
	const before = known.get(design);
	if (before !== undefined) return before;
	const inEachRegion = design.balancing.size + design.application.size + design.data.size;
	const found = rates.find(({ cards }) => inEachRegion * design.regions.size <= cards) ?? slowest;
	known.set(design, found);
	return found;
}
