import { freeId, isTaken } from "../model/commands/freeId.ts";
import type { Design, Id } from "../model/design.ts";
import { type Section, sections, sharedNamespace } from "./fileIds.ts";
import type { Fragment } from "./readFragment.ts";
import type { ReferenceKind } from "./reading.ts";

/** The ids that pasted things get: their own where nothing else has it, else `orders-2`. */
export interface FragmentIds {
	readonly of: (section: Section, id: Id) => Id;
	/** The section of the fragment that has the id. */
	readonly sectionOf: (kind: ReferenceKind, id: Id) => Section | undefined;
}

export function fragmentIds(fragment: Fragment, design: Design): FragmentIds {
	const given = new Map<Section, Map<Id, Id>>();
	const shared = new Set([...fragment.ids].flatMap(([section, ids]) => (sharedNamespace.includes(section) ? ids : [])));
	for (const [section, ids] of fragment.ids) {
		const isShared = sharedNamespace.includes(section);
		const used = isShared ? shared : new Set(ids);
		const isThere = (id: Id) => (isShared ? isTaken(design, id) : has(design, section, id));
		const names = new Map<Id, Id>();
		for (const id of ids) {
			const free = isThere(id) ? freeId(withoutNumber(id, isThere), (each) => used.has(each) || isThere(each)) : id;
			used.add(free);
			names.set(id, free);
		}
		given.set(section, names);
	}
	return {
		of: (section, id) => given.get(section)?.get(id) ?? id,
		sectionOf: (kind, id) => [...sectionsOf(kind)].find((section) => given.get(section)?.has(id)),
	};
}

/** The next of `orders` and `orders-2` is `orders-3`; a number that is part of a name of its own (`us-east-1`) stays. */
function withoutNumber(id: Id, isThere: (id: Id) => boolean): Id {
	const base = id.replace(/-\d+$/, "");
	return isThere(base) ? base : id;
}

/** The sections that a reference of a kind may lead to. */
export function sectionsOf(kind: ReferenceKind): readonly Section[] {
	if (kind === "thing") return sharedNamespace;
	if (kind === "anything") return Object.keys(sections) as Section[];
	return [kind];
}

/** Whether a design has an id in a section. */
export function has(design: Design, section: Section, id: Id): boolean {
	const key = sections[section];
	return key === "users.populations" ? design.users.populations.has(id) : design[key].has(id);
}
