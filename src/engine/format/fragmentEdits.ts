import { deleteEdit, type Keys, pathOf, setEdit } from "../model/commands/command.ts";
import { change, drop, newRemoval, type Removal, removalEdits } from "../model/commands/Removal.ts";
import type { Design, Id, Path, Position } from "../model/design.ts";
import type { Edit } from "../model/figures.ts";
import { joinPath, parentPath, splitPath } from "../model/path.ts";
import { sections } from "./fileIds.ts";
import { type FragmentIds, has, sectionsOf } from "./fragmentIds.ts";
import type { Fragment } from "./readFragment.ts";
import type { Reference } from "./reading.ts";

/** What has to change in a fragment so that it fits a design, and what to say of it. */
export interface FittedFragment {
	readonly edits: readonly Edit[];
	/** What the design doesn't have: the id, and the things that named it. */
	readonly missing: ReadonlyMap<Id, ReadonlySet<Id>>;
	/** Regions that are called otherwise in the design. */
	readonly mapped: ReadonlyMap<Id, Id>;
	/** Stores whose replicas are all somewhere else: they get the design's regions. */
	readonly moved: readonly Id[];
	/** Features that can't be without what is missing. */
	readonly dropped: readonly Id[];
}

interface Fitting {
	readonly fragment: Fragment;
	readonly design: Design;
	readonly ids: FragmentIds;
	readonly removal: Removal;
	readonly renames: Edit[];
	readonly missing: Map<Id, Set<Id>>;
	readonly mapped: Map<Id, Id>;
	readonly dropped: Set<Id>;
	/** Ids that each list and map names in the end. */
	readonly named: Map<Path, Set<Id>>;
}

/** Gives the things their free ids, lets what names them follow, and leaves out what the design has nothing for. */
export function fitFragment(fragment: Fragment, design: Design, ids: FragmentIds): FittedFragment {
	const fitting: Fitting = {
		fragment,
		design,
		ids,
		removal: newRemoval(),
		renames: [],
		missing: new Map(),
		mapped: new Map(),
		dropped: new Set(),
		named: new Map(),
	};
	for (const reference of fragment.reading.references) fitReference(fitting, reference);
	const moved = repairStores(fitting);
	const written = { written: writtenPlaces(fragment) };
	const deletes = removalEdits(written, fitting.removal);
	const edits = [...deletes, ...stillThere(fitting), ...entryRenames(fitting), ...ownKeysDropped(fragment)];
	return { edits, missing: fitting.missing, mapped: fitting.mapped, moved, dropped: [...fitting.dropped] };
}

function writtenPlaces({ reading }: Fragment): ReadonlyMap<Path, Position> {
	return new Map([...reading.spans.keys()].filter((path) => path !== "").map((path) => [path, { line: 1, column: 1 }]));
}

function fitReference(fitting: Fitting, reference: Reference): void {
	const { path, id, as } = reference;
	if (id === "nearest") return;
	const keys = splitPath(path);
	const target = targetOf(fitting, reference);
	const container = parentPath(path);
	const named = fitting.named.get(container) ?? new Set();
	fitting.named.set(container, named);
	if (target === undefined || (isListed(keys, as) && named.has(target))) {
		if (target === undefined && keys[0] !== "canvas") noteMissing(fitting, id, keys);
		leaveOut(fitting, keys);
		return;
	}
	named.add(target);
	if (target === id) return;
	if (as === "key") fitting.renames.push({ op: "rename", path: keys, key: target });
	else change(fitting.removal, setEdit(keys, target));
}

/** Keys of a map and items of a list are there once each. */
function isListed(keys: Keys, as: "key" | "value"): boolean {
	return as === "key" || typeof keys.at(-1) === "number";
}

/** What a reference names in the end; undefined where the design has nothing for it. */
function targetOf(fitting: Fitting, { kind, id, path }: Reference): Id | undefined {
	const { ids, design, mapped } = fitting;
	const own = ids.sectionOf(kind, id);
	if (own !== undefined) return ids.of(own, id);
	// A place of what isn't pasted would move what is there.
	if (path.startsWith("canvas")) return undefined;
	if (sectionsOf(kind).some((section) => has(design, section, id))) return id;
	if (kind !== "region") return undefined;
	const same = sameRegion(fitting, id);
	if (same !== undefined) mapped.set(id, same);
	return same;
}

/** The region of the design with the same provider and code. */
function sameRegion({ design, fragment }: Fitting, id: Id): Id | undefined {
	const said = fragment.namedRegions.get(id);
	for (const { id: other, provider, code } of design.regions.values()) {
		if (code !== undefined && (said === undefined ? code === id : said === `${provider} ${code}`)) return other;
	}
	return undefined;
}

function noteMissing({ missing }: Fitting, id: Id, keys: Keys): void {
	const owner = String(keys[0] === "users" ? keys[2] : keys[1]);
	missing.set(id, (missing.get(id) ?? new Set()).add(owner));
}

function leaveOut(fitting: Fitting, keys: Keys): void {
	const [section, id, key] = keys;
	if (section === "features" && (key === "application" || key === "store")) {
		fitting.dropped.add(String(id));
		drop(fitting.removal, keys.slice(0, 2));
	} else if (section === "scenarios" && !(keys[4] === "between" && keys.length === 7)) {
		drop(fitting.removal, keys[2] === "faults" ? keys.slice(0, 4) : keys);
	} else drop(fitting.removal, keys);
}

/** A store has replicas, and one that leads has a leader among them. Those whose replicas were all elsewhere are told. */
function repairStores(fitting: Fitting): readonly Id[] {
	const stores = fitting.fragment.ids.get("store") ?? [];
	const moved = stores.filter((id) => (fitting.named.get(replicasPath(id))?.size ?? 0) === 0);
	for (const id of moved) {
		const path = replicasPath(id);
		const { deletes } = fitting.removal;
		for (const each of [...deletes.keys()]) if (each.startsWith(`${path}[`)) deletes.delete(each);
		fitting.named.set(path, new Set(regionsThen(fitting)));
		change(fitting.removal, setEdit(splitPath(path), regionsThen(fitting)));
	}
	for (const id of stores) repairLeader(fitting, id);
	return moved;
}

function repairLeader({ named, removal }: Fitting, id: Id): void {
	const leader = ["data", id, "leader"];
	const [first] = named.get(replicasPath(id)) ?? [];
	if (removal.deletes.delete(pathOf(leader)) && first !== undefined) change(removal, setEdit(leader, first));
}

function replicasPath(id: Id): Path {
	return pathOf(["data", id, "replicas"]);
}

/** All regions that there are with the pasted ones. */
function regionsThen({ design, fragment, ids }: Fitting): readonly Id[] {
	const pasted = fragment.ids.get("region") ?? [];
	return [...design.regions.keys(), ...pasted.map((id) => ids.of("region", id))];
}

/** Renamed keys, but for those in what is left out. */
function stillThere({ renames, removal }: Fitting): readonly Edit[] {
	const isGone = (keys: Keys) => keys.some((_, index) => removal.deletes.has(pathOf(keys.slice(0, index + 1))));
	return renames.filter(({ path }) => !isGone(path));
}

/** The things' own keys, and a second thing's name that says so: "Orders" becomes "Orders 2". */
function entryRenames({ fragment, ids, removal }: Fitting): readonly Edit[] {
	const edits: Edit[] = [];
	for (const [section, own] of fragment.ids) {
		const base = splitPath(sections[section]);
		for (const id of own) {
			const to = ids.of(section, id);
			const keys = [...base, id];
			if (to === id || removal.deletes.has(pathOf(keys))) continue;
			const name = nameOf(fragment, keys);
			const number = /-(\d+)$/.exec(to)?.[1];
			if (name !== undefined && number !== undefined)
				edits.push(setEdit([...keys, "name"], `${name.replace(/ \d+$/, "")} ${number}`));
			edits.push({ op: "rename", path: keys, key: to });
		}
	}
	return edits;
}

function nameOf({ text, reading }: Fragment, keys: Keys): string | undefined {
	const span = reading.spans.get(joinPath(pathOf(keys), "name"));
	const written = span === undefined ? undefined : text.slice(span.start, span.end).trim();
	return written === undefined || written === "" ? undefined : written.replace(/^(["'])(.*)\1$/, "$2");
}

/** What only says where the fragment comes from stays out of the file. */
function ownKeysDropped({ namedRegions }: Fragment): readonly Edit[] {
	return namedRegions.size === 0 ? [] : [deleteEdit(["x-regions"])];
}
