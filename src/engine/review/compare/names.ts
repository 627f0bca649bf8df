import type { Id } from "../../model/design.ts";

/** Sections whose things have ids. */
export const namedSections = [
	"users.populations",
	"regions",
	"routing",
	"balancing",
	"application",
	"data",
	"observability",
	"features",
	"scenarios",
	"notes",
	"scenes",
] as const;
export type NamedSection = (typeof namedSections)[number];

/** What the things of one design are called in the other: by section, old id → new. */
export type Renames = ReadonlyMap<NamedSection, ReadonlyMap<Id, Id>>;

export const noRenames: Renames = new Map();

export type NameOf = (id: Id) => Id;

export function nameIn(renames: Renames, section: NamedSection): NameOf {
	const names = renames.get(section);
	return (id) => names?.get(id) ?? id;
}

/** Sections whose ids are one namespace: no component is called as a region or a population is. */
const things: readonly NamedSection[] = [
	"users.populations",
	"regions",
	"routing",
	"balancing",
	"application",
	"data",
	"observability",
];

/** For what names a component, region or population without saying which. */
export function nameOfThing(renames: Renames): NameOf {
	return (id) => first(renames, things, id);
}

/** For what names anything of the file. */
export function nameOfAnything(renames: Renames): NameOf {
	return (id) => first(renames, namedSections, id);
}

function first(renames: Renames, sections: readonly NamedSection[], id: Id): Id {
	for (const section of sections) {
		const name = renames.get(section)?.get(id);
		if (name !== undefined) return name;
	}
	return id;
}
