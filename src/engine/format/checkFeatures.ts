import * as texts from "../../texts/format/problems.ts";
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
		complainAt(reading, `${path}.keys`, { message: texts.aFeatureHasAtLeast, expected: texts.atLeast1 });
	}
	if (itemSize === 0) {
		complainAt(reading, `${path}.itemSize`, { message: texts.aRecordHasASize, expected: texts.atLeast1b });
	}
}

/** Not where `users` is written wrongly: that is a problem of its own. */
function checkUsers(raw: RawDesign, reading: Reading): void {
	const section = raw.users === undefined ? "users" : "users.populations";
	const populations = raw.users?.populations;
	if ((populations?.size ?? 0) > 0 || (populations === undefined && reading.spans.has(section))) return;
	complainAt(reading, "users.populations", {
		message: texts.usersPopulationsIsMissing,
		expected: texts.populationsIdName,
	});
}
