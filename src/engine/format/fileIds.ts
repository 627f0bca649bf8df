import type { Id } from "../model/design.ts";
import type { RawDesign } from "./designShape.ts";
import type { ReferenceKind } from "./reading.ts";

/** The sections whose keys are ids, with what one of them is called in messages. */
export const sections = {
	population: "users.populations",
	region: "regions",
	routing: "routing",
	balancing: "balancing",
	application: "application",
	store: "data",
	observability: "observability",
	feature: "features",
	scenario: "scenarios",
	note: "notes",
	scene: "scenes",
} as const;
export type Section = keyof typeof sections;

/** Regions, populations and the components of all layers share one namespace. */
export const sharedNamespace: readonly Section[] = [
	"region",
	"population",
	"routing",
	"balancing",
	"application",
	"store",
	"observability",
];

export type FileIds = Readonly<Record<Section, readonly Id[]>>;

export function fileIds(raw: RawDesign): FileIds {
	return {
		population: ids(raw.users?.populations),
		region: ids(raw.regions),
		routing: ids(raw.routing),
		balancing: ids(raw.balancing),
		application: ids(raw.application),
		store: ids(raw.data),
		observability: ids(raw.observability),
		feature: ids(raw.features),
		scenario: ids(raw.scenarios),
		note: ids(raw.notes),
		scene: ids(raw.scenes),
	};
}

function ids(section: ReadonlyMap<Id, unknown> | undefined): readonly Id[] {
	return section === undefined ? [] : [...section.keys()];
}

/** The ids that a reference of this kind may name. */
export function candidates(known: FileIds, kind: ReferenceKind): readonly Id[] {
	if (kind === "thing") return sharedNamespace.flatMap((section) => known[section]);
	if (kind === "anything") return Object.values(known).flat();
	return known[kind];
}
