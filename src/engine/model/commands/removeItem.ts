import type { Design, Id } from "../design.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, setEdit } from "./command.ts";
import { type ItemSection, itemPath, itemsOf } from "./items.ts";
import { shareText } from "./notation.ts";
import { change, drop, dropPlaces, newRemoval, placesNaming, type Removal, removalEdits } from "./Removal.ts";
import { scaledShares } from "./scaledShares.ts";

/** Takes a component, population, feature, scenario, note or scene out with all that names it. What a feature needs is refused. */
export function removeItem(design: Design, { section, id }: { section: ItemSection; id: Id }): CommandResult {
	if (!itemsOf(design, section).has(id)) return fail({ code: "unknownItem", id });
	const users = [...design.features.values()].filter(
		(feature) =>
			(section === "application" && feature.application === id) || (section === "data" && feature.store === id),
	);
	if (users.length > 0) return fail({ code: "inUse", id, by: users.map((feature) => feature.id) });
	const removal = newRemoval();
	if (section === "users.populations") {
		if (design.users.populations.size === 1 && design.features.size > 0) return fail({ code: "lastPopulation", id });
		spreadShares(design, removal, id);
	}
	drop(removal, itemPath(section, id));
	dropPlaces(removal, placesNaming(design, id, section));
	return ok(removalEdits(design, removal));
}

/** The other populations take the share of the one that goes, in proportion. */
function spreadShares(design: Design, removal: Removal, id: Id): void {
	const populations = new Map([...design.users.populations].map(([other, { share }]) => [other, share]));
	for (const [other, share] of scaledShares(populations, { id, share: 0 })) {
		if (other !== id) change(removal, setEdit(["users", "populations", other, "share"], shareText(share)));
	}
	for (const feature of design.features.values()) {
		if (!design.written.has(`features.${feature.id}.shares.${id}`)) continue;
		for (const [other, share] of scaledShares(feature.shares, { id, share: 0 })) {
			if (other !== id) change(removal, setEdit(["features", feature.id, "shares", other], shareText(share)));
		}
	}
}
