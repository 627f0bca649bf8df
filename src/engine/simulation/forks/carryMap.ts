import type { Id } from "../../model/design.ts";
import type { World } from "../world.ts";

/**
 * Which number a thing of the world that goes on had in the world that a run comes from; -1 for what is new.
 * Things are the same when their ids are.
 */
export interface CarryMap {
	/** Both are the same world, and what was worked out in one holds in the other. */
	readonly same: boolean;
	readonly regions: readonly number[];
	readonly populations: readonly number[];
	readonly stores: readonly number[];
	readonly entries: readonly number[];
	readonly features: readonly number[];
	readonly applications: readonly number[];
}

export function carryMap(from: World, into: World): CarryMap {
	const ids = (things: readonly { readonly id: Id }[]): readonly Id[] => things.map(({ id }) => id);
	return {
		same: from === into,
		regions: numbersOf(into.regionIds, from.regionIds),
		populations: numbersOf(into.populationIds, from.populationIds),
		stores: numbersOf(ids(into.stores), ids(from.stores)),
		entries: numbersOf(ids(into.entries), ids(from.entries)),
		features: numbersOf(ids(into.features), ids(from.features)),
		applications: numbersOf(ids(into.applications), ids(from.applications)),
	};
}

/** For each of these, its number among those. */
export function numbersOf<T>(these: readonly T[], those: readonly T[]): readonly number[] {
	return these.map((one) => those.indexOf(one));
}

/** Takes over what is known; what is new, or was undefined, keeps what it begins with. */
export function carryList<T>(into: { [index: number]: T }, from: ArrayLike<T>, numbers: readonly number[]): void {
	numbers.forEach((number, index) => {
		const value = number < 0 ? undefined : from[number];
		if (value !== undefined) into[index] = value;
	});
}

/** The same for a table whose rows and columns are numbered alike, row after row, so many of them before. */
export function carrySquare(
	into: Float64Array,
	from: Float64Array,
	{ numbers, before }: { readonly numbers: readonly number[]; readonly before: number },
): void {
	numbers.forEach((row, index) => {
		if (row < 0) return;
		const columns = numbers.map((column) => (column < 0 ? -1 : row * before + column));
		carryList(into.subarray(index * numbers.length), from, columns);
	});
}

/** The new number of what had this one; -1 for what is gone. */
export function newNumber(numbers: readonly number[], before: number): number {
	return before < 0 ? before : numbers.indexOf(before);
}
