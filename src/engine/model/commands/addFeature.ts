import type { Design, Id } from "../design.ts";
import type { EditValue } from "../figures.ts";
import { fail, ok } from "../result.ts";
import type { CommandError } from "./CommandError.ts";
import { type CommandResult, setEdit } from "./command.ts";
import { freeId, isId } from "./freeId.ts";

export interface NewFeature {
	readonly id?: Id;
	readonly name?: string;
	/** The first of each where none is named. */
	readonly application?: Id;
	readonly store?: Id;
	/** In the file's notation; what is usual where they are left out. */
	readonly readsPerSecond?: EditValue;
	readonly writesPerSecond?: EditValue;
	readonly itemSize?: EditValue;
}

/** Something that users do: reads and writes of records in a store, through an application. */
export function addFeature(design: Design, feature: NewFeature): CommandResult {
	const { id: wanted, name, readsPerSecond = "1k", writesPerSecond = 100, itemSize = "1KB" } = feature;
	const application = feature.application ?? [...design.application.keys()][0];
	const store = feature.store ?? [...design.data.keys()][0];
	if (application === undefined || store === undefined) return fail({ code: "needsApplicationAndStore" });
	const refusal = idRefusal(design, wanted) ?? partRefusal(design, application, store);
	if (refusal !== undefined) return fail(refusal);
	const id = wanted ?? newFeatureId(design, name ?? store);
	const shown = name === undefined || name === id ? {} : { name };
	return ok([setEdit(["features", id], { ...shown, application, store, readsPerSecond, writesPerSecond, itemSize })]);
}

function idRefusal(design: Design, id: Id | undefined): CommandError | undefined {
	if (id === undefined) return undefined;
	if (!isId(id)) return { code: "badId", id };
	return design.features.has(id) ? { code: "idTaken", id } : undefined;
}

function partRefusal(design: Design, application: Id, store: Id): CommandError | undefined {
	if (!design.application.has(application)) return { code: "unknownItem", id: application };
	if (!design.data.has(store)) return { code: "unknownItem", id: store };
	return design.users.populations.size === 0 ? { code: "needsPopulation" } : undefined;
}

/** The id that `addFeature` gives: from the name, made free. */
export function newFeatureId(design: Design, name: string): Id {
	return freeId(name, (id) => design.features.has(id));
}
