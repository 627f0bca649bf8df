import type { Design, Id } from "../design.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, setEdit } from "./command.ts";

/** The users of a population enter a region: an entry of the first routing that decides by where they are. */
export function sendUsers(design: Design, { population, region }: { population: Id; region: Id }): CommandResult {
	if (!design.users.populations.has(population)) return fail({ code: "unknownItem", id: population });
	if (!design.regions.has(region)) return fail({ code: "unknownRegion", region });
	const routing = [...design.routing.values()].find(({ policy }) => policy === "geolocation");
	if (routing === undefined) return fail({ code: "noGeolocation", population });
	if (routing.geolocation.get(population) === region) return fail({ code: "alreadySent", id: population, region });
	return ok([setEdit(["routing", routing.id, "geolocation", population], region)]);
}

/** A routing with the primary policy sends to this region first. */
export function sendTo(design: Design, { routing: id, region }: { routing: Id; region: Id }): CommandResult {
	const routing = design.routing.get(id);
	if (routing === undefined) return fail({ code: "unknownItem", id });
	if (!design.regions.has(region)) return fail({ code: "unknownRegion", region });
	if (routing.policy !== "primary") return fail({ code: "policyDecides", routing: id, policy: routing.policy });
	if (routing.primary === region) return fail({ code: "alreadySent", id, region });
	return ok([setEdit(["routing", id, "primary"], region)]);
}
