import { type Group, type Listed, type Members, type One, one, type Setting } from "./setting.ts";

/** One thing that two settings differ in, before it has words. */
export interface SettingDifference {
	/** Keys from the thing down; a list's positions are `[2]`. */
	readonly keys: readonly string[];
	readonly kind: "added" | "removed" | "changed" | "moved";
	readonly a: Setting | undefined;
	readonly b: Setting | undefined;
	/** A name that comes to or leaves a list of names, or changes places in it. */
	readonly member?: true;
}

/** Lists of the regions where something is: one that leaves while another comes has moved. */
const placeLists: ReadonlySet<string> = new Set(["regions", "replicas"]);

/** Everything in which two groups differ, deepest first where both have something, in the order of `b`. */
export function settingDifferences(a: Group, b: Group, keys: readonly string[] = []): readonly SettingDifference[] {
	const all = new Set([...b.parts.keys(), ...a.parts.keys()]);
	return [...all].flatMap((key) => differencesOf(a.parts.get(key), b.parts.get(key), [...keys, key]));
}

function differencesOf(
	a: Setting | undefined,
	b: Setting | undefined,
	keys: readonly string[],
): readonly SettingDifference[] {
	if (a === undefined || b === undefined) return [{ keys, kind: a === undefined ? "added" : "removed", a, b }];
	if (a.kind === "group" && b.kind === "group") return settingDifferences(a, b, keys);
	if (a.kind === "members" && b.kind === "members") return memberDifferences(a, b, keys);
	if (a.kind === "list" && b.kind === "list") return listDifferences(a, b, keys);
	if (isSame(a, b)) return [];
	return [{ keys, kind: isPlace(keys) ? "moved" : "changed", a, b }];
}

/** Of a region or a population; nothing else has a place. */
function isPlace(keys: readonly string[]): boolean {
	return keys.length === 1 && keys[0] === "at";
}

function memberDifferences(a: Members, b: Members, keys: readonly string[]): readonly SettingDifference[] {
	const gone = a.names.filter((name) => !b.names.includes(name)).map((name) => one(name));
	const come = b.names.filter((name) => !a.names.includes(name)).map((name) => one(name));
	if (gone.length === 1 && come.length === 1 && placeLists.has(keys.at(-1) ?? "")) {
		return [{ keys, kind: "moved", a: gone[0], b: come[0], member: true }];
	}
	return [
		...gone.map((name): SettingDifference => ({ keys, kind: "removed", a: name, b: undefined, member: true })),
		...come.map((name): SettingDifference => ({ keys, kind: "added", a: undefined, b: name, member: true })),
	];
}

/** Things without names: those that are alike are the same; of the rest, those of one kind belong together in their order. */
function listDifferences(a: Listed, b: Listed, keys: readonly string[]): readonly SettingDifference[] {
	const { onlyA, onlyB } = unlike(a.items, b.items);
	const partners = new Map<Placed, Placed>();
	const free = [...onlyA];
	for (const item of onlyB) {
		const index = free.findIndex((other) => kindOf(other.item) === kindOf(item.item));
		const partner = index < 0 ? undefined : free.splice(index, 1)[0];
		if (partner !== undefined) partners.set(item, partner);
	}
	return [
		...free.map(({ item, at }): SettingDifference => ({ keys: at(keys), kind: "removed", a: item, b: undefined })),
		...onlyB.flatMap((placed): readonly SettingDifference[] => {
			const partner = partners.get(placed);
			if (partner !== undefined) return settingDifferences(partner.item, placed.item, placed.at(keys));
			return [{ keys: placed.at(keys), kind: "added", a: undefined, b: placed.item }];
		}),
	];
}

interface Placed {
	readonly item: Group;
	readonly at: (keys: readonly string[]) => readonly string[];
}

function unlike(a: readonly Group[], b: readonly Group[]): { readonly onlyA: Placed[]; readonly onlyB: Placed[] } {
	const onlyA = a.map(placed);
	const onlyB = b.map(placed).filter(({ item }) => {
		const same = onlyA.findIndex((other) => isSame(other.item, item));
		if (same >= 0) onlyA.splice(same, 1);
		return same < 0;
	});
	return { onlyA, onlyB };
}

function placed(item: Group, index: number): Placed {
	return { item, at: (keys) => [...keys, `[${index}]`] };
}

function kindOf(item: Group): unknown {
	const kind = item.parts.get("kind");
	return kind?.kind === "one" ? kind.value : undefined;
}

export function isSame(a: Setting, b: Setting): boolean {
	if (a.kind === "one" && b.kind === "one") return isSameOne(a, b);
	return a.kind === b.kind && differencesOf(a, b, []).length === 0;
}

function isSameOne(a: One, b: One): boolean {
	return a.value === b.value || (isNumber(a.value) && isNumber(b.value) && isClose(a.value, b.value));
}

function isNumber(value: unknown): value is number {
	return typeof value === "number";
}

/** `0.1 + 0.2` and `0.3`: the same as written, other in the last bit only because of the way it was read. */
function isClose(a: number, b: number): boolean {
	return Math.abs(a - b) <= 4 * Number.EPSILON * Math.max(Math.abs(a), Math.abs(b));
}
