import type { Path } from "../model/design.ts";
import { joinPath } from "../model/path.ts";
import { checkSum } from "./checkPlaces.ts";
import type { RawDesign, RawFeature } from "./designShape.ts";
import { complainAt, type Reading } from "./reading.ts";

/** Shares add up, there is someone to make requests, and there is at least one record. */
export function checkFeatures(raw: RawDesign, reading: Reading): void {
	for (const [id, feature] of raw.features ?? []) {
		if (feature !== undefined) checkFeature(joinPath("features", id), feature, reading);
	}
	if ((raw.features?.size ?? 0) > 0) checkUsers(raw, reading);
}

function checkFeature(path: Path, { shares, keys, itemSize }: RawFeature, reading: Reading): void {
	if (shares !== undefined) checkSum([...shares.values()], `${path}.shares`, reading);
	if (keys === 0) {
		complainAt(reading, `${path}.keys`, { message: "a feature has at least one record", expected: "at least 1" });
	}
	if (itemSize === 0) {
		complainAt(reading, `${path}.itemSize`, { message: "a record has a size", expected: "at least 1B" });
	}
}

/** Not where `users` is written wrongly: that is a problem of its own. */
function checkUsers(raw: RawDesign, reading: Reading): void {
	const section = raw.users === undefined ? "users" : "users.populations";
	const populations = raw.users?.populations;
	if ((populations?.size ?? 0) > 0 || (populations === undefined && reading.spans.has(section))) return;
	complainAt(reading, "users.populations", {
		message: "`users.populations` is missing: features need someone to use them",
		expected: "populations: { <id>: { name, at, share } }",
	});
}
