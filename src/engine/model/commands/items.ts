import type { Design, Id } from "../design.ts";
import type { Keys } from "./command.ts";

/** The sections of the file whose keys are ids, but for the regions, which have commands of their own. */
export const itemSections = [
	"users.populations",
	"routing",
	"balancing",
	"application",
	"data",
	"observability",
	"features",
	"scenarios",
	"notes",
	"scenes",
] as const;
export type ItemSection = (typeof itemSections)[number];

export function itemsOf(design: Design, section: ItemSection | "regions"): ReadonlyMap<Id, unknown> {
	return section === "users.populations" ? design.users.populations : design[section];
}

export function itemPath(section: ItemSection | "regions", id: Id): Keys {
	return section === "users.populations" ? ["users", "populations", id] : [section, id];
}
