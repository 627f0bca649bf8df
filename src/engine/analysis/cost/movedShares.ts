import type { Design, Id } from "../../model/design.ts";
import { requestRoutes } from "../../model/entry.ts";
import { perSurroundings } from "../../model/perSurroundings.ts";
import { upWithout } from "../../model/upWithout.ts";
import { Alike, type AskedOf } from "./alike.ts";
import { calmShares, type EntryShare, placeOf } from "./entryRates.ts";

/** By the region that is out, then by place: where another share enters than while all is well; 0 where nothing does any more. */
type MovedShares = ReadonlyMap<Id, ReadonlyMap<string, EntryShare>>;

/** What each loss moves: of most populations nothing, and those are passed over. */
export function movedShares(design: Design, asked: AskedOf): MovedShares {
	return known(design).of(design, asked, () => movedNow(design, asked));
}

const known = perSurroundings(() => new Alike<MovedShares>());

function movedNow(design: Design, asked: AskedOf): MovedShares {
	const calm = new Map(calmShares(design, asked).map((share) => [placeOf(share), share]));
	return new Map(Array.from(design.regions.keys(), (out) => [out, movedBy(design, { ...asked, out, calm })]));
}

interface Loss extends AskedOf {
	readonly out: Id;
	readonly calm: ReadonlyMap<string, EntryShare>;
}

/** What rounding leaves of a share that is gone. */
const rounding = 1e-12;

function movedBy(design: Design, { feature, operation, out, calm }: Loss): ReadonlyMap<string, EntryShare> {
	const up = upWithout(design, out);
	const moved = new Map<string, EntryShare>();
	const move = ({ entry, home, share }: Omit<EntryShare, "home"> & { readonly home?: Id }): void => {
		const place = placeOf({ entry, home });
		const before = (moved.get(place) ?? calm.get(place))?.share ?? 0;
		const after = before + share;
		moved.set(place, { entry, home, share: Math.abs(after) <= rounding * before ? 0 : after });
	};
	for (const [population, populationShare] of feature.shares) {
		const usual = requestRoutes(design, { feature, population, operation });
		const routes = requestRoutes(design, { feature, population, operation, up });
		if (routes === usual) continue;
		for (const route of usual) move({ ...route, share: -populationShare * route.share });
		for (const route of routes) move({ ...route, share: populationShare * route.share });
	}
	return moved;
}
