import type { Design, Id } from "../design.ts";
import { fail, ok } from "../result.ts";
import { type CommandResult, setEdit } from "./command.ts";
import { confinement } from "./confinement.ts";

/** Where a partitioned store keeps a population's data. */
export function setHome(
	design: Design,
	{ store: id, population, region }: { store: Id; population: Id; region: Id },
): CommandResult {
	const store = design.data.get(id);
	if (store === undefined) return fail({ code: "unknownItem", id });
	if (!design.users.populations.has(population)) return fail({ code: "unknownItem", id: population });
	if (store.pattern !== "partitioned") return fail({ code: "notPartitioned", store: id, pattern: store.pattern });
	if (!store.replicas.includes(region)) return fail({ code: "notThere", id, region });
	if (store.homes.get(population) === region) return fail({ code: "alreadyThere", id: population, region });
	const refused = confinement(design, store, { region, populations: [population] });
	return refused === undefined ? ok([setEdit(["data", id, "homes", population], region)]) : fail(refused);
}
