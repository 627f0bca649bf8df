import type { Design, Id } from "../design.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, setEdit } from "./command.ts";
import { shareText } from "./notation.ts";
import { scaledShares } from "./scaledShares.ts";

/** Another share of one feature's requests for a population; the others are scaled, so that all add up to 100 %. */
export function setFeatureShare(
	design: Design,
	{ feature: id, population, share }: { feature: Id; population: Id; share: number },
): CommandResult {
	const feature = design.features.get(id);
	if (feature === undefined) return fail({ code: "unknownItem", id });
	if (!design.users.populations.has(population)) return fail({ code: "unknownItem", id: population });
	const isWhole = design.users.populations.size === 1 && share !== 1;
	if (!(share >= 0 && share <= 1) || isWhole) return fail({ code: "sharesMustAddUp", id: population });
	const before = new Map([...design.users.populations.keys()].map((other) => [other, feature.shares.get(other) ?? 0]));
	const scaled = scaledShares(before, { id: population, share: Math.round(share * 1e5) / 1e5 });
	const shares = [...before.keys()].map((other) => [other, shareText(scaled.get(other) ?? 0)]);
	return ok([setEdit(["features", id, "shares"], Object.fromEntries(shares))]);
}
