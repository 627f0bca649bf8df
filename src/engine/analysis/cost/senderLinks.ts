import type { Design, Id, Store } from "../../model/design.ts";
import { perSurroundings } from "../../model/perSurroundings.ts";
import { linkUsdPerGb } from "./effect.ts";
import { receivers } from "./replicationLinks.ts";

/** Where a write travels that commits at a replica. */
export interface SenderLinks {
	readonly count: number;
	/** Of one gigabyte to each of them. */
	readonly usdPerGb: number;
	/** By the position of the receiving region; NaN where none receives. */
	readonly usdPerGbTo: Float64Array;
}

/** By store, the links from each region by its position; found when they are first asked for. */
const linksKnown = perSurroundings(() => new WeakMap<Store, (SenderLinks | undefined)[]>());

/** @returns by the position of the region that commits */
export function senderLinks(design: Design, store: Store): (position: number) => SenderLinks {
	const known = linksKnown(design);
	const ofStore = known.get(store) ?? [];
	known.set(store, ofStore);
	return (position) => {
		const links = ofStore[position] ?? linksNow(design, store, position);
		ofStore[position] = links;
		return links;
	};
}

function linksNow(design: Design, store: Store, position: number): SenderLinks {
	const regions = [...design.regions.keys()];
	const from = regions[position] as Id;
	const usdPerGbTo = new Float64Array(regions.length).fill(Number.NaN);
	let count = 0;
	let usdPerGb = 0;
	for (const to of receivers(store, from)) {
		if (to === from) continue;
		const usd = linkUsdPerGb(design, from, to);
		usdPerGbTo[regions.indexOf(to)] = usd;
		usdPerGb += usd;
		count++;
	}
	return { count, usdPerGb, usdPerGbTo };
}
