import { joinPath } from "../model/path.ts";
import { checkSum } from "./checkPlaces.ts";
import type { RawDesign } from "./designShape.ts";
import { complainAt, type Reading } from "./reading.ts";

/** Shares add up, there is someone to make requests, and there is at least one record. */
export function checkFeatures(raw: RawDesign, reading: Reading): void {
	const populations = raw.users?.populations;
	for (const [id, feature] of raw.features ?? []) {
		if (feature === undefined) continue;
		const path = joinPath("features", id);
		if (feature.shares !== undefined) checkSum([...feature.shares.values()], `${path}.shares`, reading);
		if (feature.keys === 0)
			complainAt(reading, `${path}.keys`, { message: "a feature has at least one record", expected: "at least 1" });
		if (feature.itemSize === 0)
			complainAt(reading, `${path}.itemSize`, { message: "a record has a size", expected: "at least 1B" });
	}
	const hasUsers =
		(populations?.size ?? 0) > 0 || (populations === undefined && reading.spans.has("users.populations"));
	if ((raw.features?.size ?? 0) > 0 && !hasUsers && (raw.users !== undefined || !reading.spans.has("users"))) {
		complainAt(reading, "users.populations", {
			message: "`users.populations` is missing: features need someone to use them",
			expected: "populations: { <id>: { name, at, share } }",
		});
	}
}
