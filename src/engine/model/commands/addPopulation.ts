import type { Design, Id } from "../design.ts";
import type { Edit, EditValue } from "../figures.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, setEdit } from "./command.ts";
import { freeId, isId, isTaken } from "./freeId.ts";
import { shareText } from "./notation.ts";
import { scaledShares } from "./scaledShares.ts";

export interface NewPopulation {
	readonly id?: Id;
	readonly name: string;
	/** A catalogue city or [latitude, longitude]. */
	readonly at: string | readonly [number, number];
	/** A fraction; an equal part where it is left out. */
	readonly share?: number;
	/** Where its data lives in each partitioned store, which all have users; its first replica where that is left out. */
	readonly homes?: ReadonlyMap<Id, Id>;
}

/** More users: the other populations make room in proportion, so that all shares still add up to 100 %. */
export function addPopulation(design: Design, population: NewPopulation): CommandResult {
	const { id: wanted, name, at } = population;
	const { populations } = design.users;
	if (wanted !== undefined && !isId(wanted)) return fail({ code: "badId", id: wanted });
	if (wanted !== undefined && isTaken(design, wanted)) return fail({ code: "idTaken", id: wanted });
	const share = populations.size === 0 ? 1 : (population.share ?? 1 / (populations.size + 1));
	const id = wanted ?? newPopulationId(design, name);
	if (!(share >= 0 && share <= 1)) return fail({ code: "sharesMustAddUp", id });
	const rounded = Math.round(share * 1e5) / 1e5;
	const before = new Map([...populations].map(([other, each]) => [other, each.share]));
	const others = [...scaledShares(before, { id, share: rounded })].filter(([other]) => other !== id);
	const value: EditValue = { name, at, share: shareText(rounded) };
	return ok([
		...others.map(([other, each]) => setEdit(["users", "populations", other, "share"], shareText(each))),
		setEdit(["users", "populations", id], value),
		...homeEdits(design, id, population.homes),
	]);
}

/** A partitioned store holds the data of all who use it, so the new ones get a home in it. */
function homeEdits(design: Design, id: Id, homes: NewPopulation["homes"]): readonly Edit[] {
	return [...design.data.values()].flatMap((store) => {
		const home = homes?.get(store.id) ?? store.replicas[0];
		return store.pattern !== "partitioned" || home === undefined
			? []
			: [setEdit(["data", store.id, "homes", id], home)];
	});
}

/** The id that `addPopulation` gives: from the name, made free. */
export function newPopulationId(design: Design, name: string): Id {
	return freeId(name, (id) => isTaken(design, id));
}
