import type { Selection } from "../../editor/editorState.ts";
import type { Design } from "../../engine/model/design.ts";
import { type Consistency, type Layer, layers } from "../../engine/model/vocabulary.ts";
import { layerNames } from "./layerNames.ts";

export interface OutlineGroup {
	readonly id: string;
	readonly name: string;
	readonly layer?: Layer;
	readonly entries: readonly OutlineEntry[];
}

export interface OutlineEntry {
	readonly id: string;
	readonly name: string;
	readonly detail: string;
	readonly consistency?: Consistency;
	readonly selection: Selection;
}

/** Everything of a design as a tree of two levels, in the order of the canvas. */
export function outlineEntries(design: Design): readonly OutlineGroup[] {
	const item = (id: string, name: string, detail: string): OutlineEntry => ({
		id,
		name,
		detail,
		selection: { kind: "items", ids: [id] },
	});
	return [
		{
			id: "design",
			name: "Design",
			entries: [{ id: "design", name: design.name, detail: "", selection: { kind: "design" } }],
		},
		{
			id: "populations",
			name: "Users",
			entries: [...design.users.populations.values()].map(({ id, name, place }) => item(id, name, place)),
		},
		{
			id: "regions",
			name: "Regions",
			entries: [...design.regions.values()].map(({ id, place, role }) =>
				item(id, id, role === "active" ? place : role),
			),
		},
		...layers.map(
			(layer): OutlineGroup => ({
				id: layer,
				name: layerNames[layer],
				layer,
				entries:
					layer === "data"
						? [...design.data.values()].map((store) => ({
								...item(store.id, store.name, store.technologyName),
								consistency: store.consistency,
							}))
						: [...design[layer].values()].map(({ id, name, technologyName }) => item(id, name, technologyName)),
			}),
		),
		{
			id: "features",
			name: "Features",
			entries: [...design.features.values()].map(({ id, name, store }) => ({
				id,
				name,
				detail: store,
				selection: { kind: "feature", id },
			})),
		},
		{
			id: "scenarios",
			name: "Scenarios",
			entries: [...design.scenarios.values()].map(({ id, name }) => ({
				id,
				name,
				detail: "",
				selection: { kind: "scenario", id },
			})),
		},
	].filter((group) => group.entries.length > 0) as readonly OutlineGroup[];
}
