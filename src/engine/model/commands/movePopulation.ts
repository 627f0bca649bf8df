import type { Design, Id } from "../design.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, setEdit } from "./command.ts";
import { shareText } from "./notation.ts";
import { scaledShares } from "./scaledShares.ts";

/** Another share of all requests for a population; the others are scaled, so that all add up to 100 %. */
export function movePopulation(design: Design, { id, share }: { id: Id; share: number }): CommandResult {
	const { populations } = design.users;
	if (!populations.has(id)) return fail({ code: "unknownItem", id });
	if (!(share >= 0 && share <= 1) || (populations.size === 1 && share !== 1))
		return fail({ code: "sharesMustAddUp", id });
	const shares = new Map([...populations].map(([other, population]) => [other, population.share]));
	const rounded = Math.round(share * 1e5) / 1e5;
	return ok(
		[...scaledShares(shares, { id, share: rounded })]
			.filter(([other, value]) => shares.get(other) !== value)
			.map(([other, value]) => setEdit(["users", "populations", other, "share"], shareText(value))),
	);
}
