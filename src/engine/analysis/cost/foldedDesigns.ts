import type { Design, Id } from "../../model/design.ts";
import { entryRates } from "./entryRates.ts";
import { fold } from "./fold.ts";

export interface FoldedDesigns {
	/** All in the active region with most requests. */
	readonly singleRegion?: Design;
	/** That region, and the next by requests as standby. */
	readonly activePassive?: Design;
}

/** What a design is compared with. Absent: without an active region; active-passive without a second region. */
export function foldedDesigns(design: Design): FoldedDesigns {
	const known = foldings.get(design);
	if (known !== undefined) return known;
	const folded = foldNow(design);
	foldings.set(design, folded);
	return folded;
}

/** Cost and business case compare with the same folded designs; a design is immutable. */
const foldings = new WeakMap<Design, FoldedDesigns>();

function foldNow(design: Design): FoldedDesigns {
	const [main, standby] = regionsByRequests(design);
	if (main === undefined || design.regions.get(main)?.role !== "active") return {};
	const singleRegion = fold(design, { main });
	if (standby === undefined) return { singleRegion };
	return { singleRegion, activePassive: fold(design, { main, standby }) };
}

/** Active regions first, by the requests that enter them (rounding makes no order); the file's decides ties and the rest. */
function regionsByRequests(design: Design): readonly Id[] {
	const requests = new Map<Id, number>();
	for (const { entry, requestsPerSecond } of entryRates(design)) {
		requests.set(entry, (requests.get(entry) ?? 0) + requestsPerSecond);
	}
	const rank = (region: { readonly id: Id; readonly role: string }): number =>
		region.role === "active" ? Number((requests.get(region.id) ?? 0).toPrecision(12)) : -1;
	return [...design.regions.values()].toSorted((a, b) => rank(b) - rank(a)).map(({ id }) => id);
}
