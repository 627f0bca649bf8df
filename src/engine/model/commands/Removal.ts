import type { Design, Id, Path } from "../design.ts";
import type { Edit } from "../figures.ts";
import { joinPath, splitPath } from "../path.ts";
import { deleteEdit, type Keys, pathOf } from "./command.ts";

/** What goes and what changes when something leaves a design, gathered before it is put in order. */
export interface Removal {
	readonly sets: Map<Path, Edit>;
	readonly deletes: Map<Path, Keys>;
}

export function newRemoval(): Removal {
	return { sets: new Map(), deletes: new Map() };
}

export function drop(removal: Removal, keys: Keys): void {
	removal.deletes.set(pathOf(keys), keys);
}

export function change(removal: Removal, edit: Edit): void {
	removal.sets.set(pathOf(edit.path), edit);
}

/** A place of the file that names an id. */
export interface NamedPlace {
	readonly keys: Keys;
	readonly as: "key" | "value";
}

/** All places of the file that name an id of a section ("regions", "data", …). */
export function placesNaming(design: Design, id: Id, section: Path): readonly NamedPlace[] {
	const places: NamedPlace[] = [];
	for (const [path, { names }] of design.written) {
		for (const name of names ?? []) {
			if (name.id === id && name.section === section) places.push({ keys: splitPath(path), as: name.as });
		}
	}
	return places;
}

/** Takes out everything that names an id: entries, list items, and the faults that hit it. */
export function dropPlaces(removal: Removal, places: readonly NamedPlace[]): void {
	for (const { keys } of places) drop(removal, withAllOfIt(keys));
}

function withAllOfIt(keys: Keys): Keys {
	if (isInFault(keys)) return keys.slice(0, 4);
	// The other numbers of a camera are shares of what it stands at.
	return keys[0] === "scenes" && keys[2] === "camera" ? keys.slice(0, 3) : keys;
}

/** In a fault, but not in a partition's group, which goes on with its other regions. */
function isInFault(keys: Keys): boolean {
	return keys[0] === "scenarios" && !(keys[4] === "between" && keys.length === 7);
}

/**
 * The edits in an order that works: first what is set, then what goes, later items of a list before
 * earlier ones. What would be left empty goes too, where emptiness would mean something else.
 */
export function removalEdits(design: Pick<Design, "written">, removal: Removal): readonly Edit[] {
	const children = childCounts(design);
	// A group without regions may leave a partition without sides, so up to the fault it takes three rounds.
	for (let round = 0; round < 3; round++) dropEmptied(removal, children);
	const kept = [...removal.deletes.values()].filter((keys) => !isInsideAnother(removal, keys));
	const sets = [...removal.sets.values()].filter((edit) => !isInside(removal, edit.path));
	return [...sets, ...kept.toSorted(laterFirst).map(deleteEdit)];
}

function childCounts(design: Pick<Design, "written">): ReadonlyMap<Path, number> {
	const counts = new Map<Path, number>();
	for (const path of design.written.keys()) {
		const parent = splitPath(path).slice(0, -1).reduce<Path>(joinPath, "");
		counts.set(parent, (counts.get(parent) ?? 0) + 1);
	}
	return counts;
}

function dropEmptied(removal: Removal, children: ReadonlyMap<Path, number>): void {
	const gone = new Map<Path, { keys: Keys; count: number }>();
	for (const keys of removal.deletes.values()) {
		const parent = keys.slice(0, -1);
		const path = pathOf(parent);
		gone.set(path, { keys: parent, count: (gone.get(path)?.count ?? 0) + 1 });
	}
	for (const [path, { keys, count }] of gone) {
		const left = (children.get(path) ?? 0) - count;
		const emptied = emptiedBy(keys, left);
		if (emptied !== undefined) drop(removal, emptied);
	}
}

/** Maps and lists that mean nothing when they are empty, by their key. */
const goesWhenEmpty: ReadonlySet<unknown> = new Set([
	"monthlyCost",
	"capacityPerSecond",
	"voters",
	"witnesses",
	"regions",
	"calls",
	"shares",
]);

function emptiedBy(parent: Keys, left: number): Keys | undefined {
	const last = parent.at(-1);
	const isPartition = parent[0] === "scenarios" && last === "between";
	if (isPartition) return left < 2 ? parent.slice(0, 4) : undefined;
	if (left > 0 || parent.length < 2) return undefined;
	if (last === "count") return parent.slice(0, -1);
	const isGroup = parent[0] === "scenarios" && parent[4] === "between";
	const isCopies = parent.at(-2) === "copies";
	return isGroup || isCopies || goesWhenEmpty.has(last) ? parent : undefined;
}

function isInsideAnother(removal: Removal, keys: Keys): boolean {
	return keys.length > 1 && isInside(removal, keys.slice(0, -1));
}

function isInside(removal: Removal, keys: Keys): boolean {
	return keys.some((_, index) => removal.deletes.has(pathOf(keys.slice(0, index + 1))));
}

/** A total order, so that sorting is sound: by keys, and list positions from the last to the first. */
export function laterFirst(a: Keys, b: Keys): number {
	for (let index = 0; index < Math.min(a.length, b.length); index++) {
		const [left, right] = [a[index], b[index]];
		if (left === right) continue;
		if (typeof left === "number" && typeof right === "number") return right - left;
		return String(left) < String(right) ? -1 : 1;
	}
	return b.length - a.length;
}
