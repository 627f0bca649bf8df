import type { Selection } from "../../editor/editorState.ts";
import { type ItemSection, itemPath } from "../../engine/model/commands/items.ts";
import type { Design, Id, Path } from "../../engine/model/design.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import { joinPath } from "../../engine/model/path.ts";
import { type Consistency, type Layer, layers } from "../../engine/model/vocabulary.ts";
import * as texts from "../../texts/outline.ts";
import { layerNames } from "./layerNames.ts";

export type OutlineSection = ItemSection | "regions";

export interface OutlineGroup {
	readonly id: string;
	readonly name: string;
	/** Of what stands in it, where that can be renamed, moved and deleted here. */
	readonly section?: OutlineSection;
	readonly entries: readonly OutlineEntry[];
	/** What its button adds. */
	readonly adds?: "feature" | "population" | "scenario" | "scene";
	/** Folded until somebody opens it. */
	readonly folded?: boolean;
}

export interface OutlineEntry {
	/** Unlike any other in the outline. */
	readonly key: string;
	readonly id: Id;
	readonly name: string;
	readonly detail: string;
	readonly consistency?: Consistency;
	readonly section?: OutlineSection;
	readonly selection: Selection;
	/** Shown in the inspector when it is chosen. */
	readonly field?: Path;
}

/** Everything of a design by its sections, in the order of the canvas. */
export function outlineEntries(design: Design): readonly OutlineGroup[] {
	const { users, regions, features, scenarios, scenes } = design;
	const groups: readonly OutlineGroup[] = [
		{ id: "design", name: texts.design, entries: [designEntry(design)] },
		{
			...groupOf("populations", texts.users, "users.populations"),
			adds: "population",
			entries: [...users.populations.values()].map((each) =>
				item("users.populations", each.id, { name: each.name, detail: `${each.place} · ${formatShare(each.share)}` }),
			),
		},
		{
			...groupOf("regions", texts.regions, "regions"),
			entries: [...regions.values()].map(({ id, place, role }) =>
				item("regions", id, { name: id, detail: role === "active" ? place : role }),
			),
		},
		...layers.map(
			(layer): OutlineGroup => ({ ...groupOf(layer, layerNames[layer], layer), entries: layerEntries(design, layer) }),
		),
		{
			...groupOf("features", texts.features, "features"),
			adds: "feature",
			entries: [...features.values()].map(({ id, name, store }) => ({
				...item("features", id, { name, detail: store }),
				selection: { kind: "feature", id },
			})),
		},
		{
			...groupOf("scenarios", texts.scenarios, "scenarios"),
			adds: "scenario",
			entries: [...scenarios.values()].map(({ id, name }) => ({
				...item("scenarios", id, { name, detail: "" }),
				selection: { kind: "scenario", id },
			})),
		},
		{
			...groupOf("scenes", texts.scenes, "scenes"),
			adds: "scene",
			entries: [...scenes.values()].map(({ id, title, view }) => ({
				...item("scenes", id, { name: title, detail: view === "map" ? "map" : "" }),
				selection: { kind: "design" },
				field: itemPath("scenes", id).reduce<Path>(joinPath, ""),
			})),
		},
	];
	return groups.filter(({ entries, adds }) => entries.length > 0 || adds !== undefined);
}

function groupOf(id: string, name: string, section: OutlineSection): Pick<OutlineGroup, "id" | "name" | "section"> {
	return { id, name, section };
}

function item(section: OutlineSection, id: Id, { name, detail }: Pick<OutlineEntry, "name" | "detail">): OutlineEntry {
	return { key: `${section}/${id}`, id, name, detail, section, selection: { kind: "items", ids: [id] } };
}

export function designEntry(design: Design): OutlineEntry {
	return { key: "design", id: "design", name: design.name, detail: "", selection: { kind: "design" } };
}

export function layerEntries(design: Design, layer: Layer): readonly OutlineEntry[] {
	if (layer === "data") {
		return [...design.data.values()].map((store) => ({
			...item("data", store.id, { name: store.name, detail: store.technologyName }),
			consistency: store.consistency,
		}));
	}
	return [...design[layer].values()].map(({ id, name, technologyName }) =>
		item(layer, id, { name, detail: technologyName }),
	);
}
