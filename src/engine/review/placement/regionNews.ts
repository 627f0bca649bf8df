import * as texts from "../../../texts/review/placement.ts";
import type { Design, Id } from "../../model/design.ts";
import { layers } from "../../model/vocabulary.ts";
import { roundTripsOf } from "./roundTripsOf.ts";

/** What it means for a region to be added or to stand elsewhere, in sentences: whose nearest it is, what runs there, whose law holds. */
export function regionNews(before: Design, after: Design, id: Id): readonly string[] {
	const [then, now] = [before.regions.get(id), after.regions.get(id)];
	if (now === undefined) return [];
	const law =
		then !== undefined && then.jurisdiction !== now.jurisdiction
			? [texts.jurisdictionChangesFromJurisdictionToNowJurisdiction(then.jurisdiction, now.jurisdiction)]
			: [];
	return [nearestNews(before, after, id), ...(then === undefined ? [runsNews(after, id)] : []), ...law];
}

function nearestNews(before: Design, after: Design, id: Id): string {
	const isNearest = (design: Design, population: Id): boolean => roundTripsOf(design, population)[0]?.region === id;
	const populations = [...after.users.populations.values()];
	const won = populations.filter((each) => isNearest(after, each.id) && !isNearest(before, each.id));
	const lost = populations.filter((each) => !isNearest(after, each.id) && isNearest(before, each.id));
	if (won.length > 0) return texts.becomesNearestTo(listed(won));
	if (lost.length > 0) return texts.isNoLongerNearestTo(listed(lost));
	return populations.some((each) => isNearest(after, each.id)) ? texts.staysNearestToItsUsers : texts.nearestToNoUsers;
}

/** What runs in `all` regions runs in a new one too. */
function runsNews(after: Design, id: Id): string {
	const here = layers.flatMap((layer) =>
		[...after[layer].values()].filter((each) => "regions" in each && each.regions.includes(id)),
	);
	return here.length === 0 ? texts.nothingRunsThereYet : texts.willRunThereToo(listed(here));
}

function listed(things: readonly { readonly name: string }[]): string {
	const names = things.map(({ name }) => name);
	const last = names.at(-1) ?? "";
	return names.length < 2 ? last : texts.namesAndLast(names.slice(0, -1).join(", "), last);
}
