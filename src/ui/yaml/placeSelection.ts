import type { Selection } from "../../editor/editorState.ts";
import type { Design, Path, Position } from "../../engine/model/design.ts";
import { splitPath } from "../../engine/model/path.ts";
import { layers } from "../../engine/model/vocabulary.ts";

/** What the text at a position is about; undefined where it is nothing that can be selected. */
export function placeSelection(design: Design, { line, column }: Position): Selection | undefined {
	let best: { readonly path: Path; readonly at: Position } | undefined;
	for (const [path, at] of design.written) {
		const before = at.line < line || (at.line === line && at.column <= column);
		const later =
			best === undefined || at.line > best.at.line || (at.line === best.at.line && at.column >= best.at.column);
		if (before && later) best = { path, at };
	}
	return best === undefined ? undefined : pathSelection(design, best.path);
}

function pathSelection(design: Design, path: Path): Selection | undefined {
	const [section = "", second, third = ""] = splitPath(path).map(String);
	if (section === "users") return design.users.populations.has(third) ? { kind: "items", ids: [third] } : undefined;
	if (second === undefined) return undefined;
	if (section === "features" && design.features.has(second)) return { kind: "feature", id: second };
	if (section === "scenarios" && design.scenarios.has(second)) return { kind: "scenario", id: second };
	if (section === "notes" && design.notes.has(second)) return { kind: "items", ids: [], notes: [second] };
	return thingPath(design, second) === `${section}.${second}` ? { kind: "items", ids: [second] } : undefined;
}

/** Where the file writes what is selected. */
export function selectionPlace(design: Design, selection: Selection): Position | undefined {
	const path = selectionPath(design, selection);
	return path === undefined ? undefined : design.written.get(path);
}

/** The path of the one thing that is selected. */
function selectionPath(design: Design, selection: Selection): Path | undefined {
	const paths = selectionPaths(design, selection);
	return paths.length === 1 ? paths[0] : undefined;
}

/** The paths of all that is selected. */
export function selectionPaths(design: Design, selection: Selection): readonly Path[] {
	if (selection.kind === "feature") return [`features.${selection.id}`];
	if (selection.kind === "scenario") return [`scenarios.${selection.id}`];
	if (selection.kind !== "items") return [];
	const notes = (selection.notes ?? []).filter((id) => design.notes.has(id)).map((id) => `notes.${id}`);
	return [...selection.ids.flatMap((id) => thingPath(design, id) ?? []), ...notes];
}

function thingPath(design: Design, id: string): Path | undefined {
	if (design.regions.has(id)) return `regions.${id}`;
	if (design.users.populations.has(id)) return `users.populations.${id}`;
	const layer = layers.find((each) => design[each].has(id));
	return layer === undefined ? undefined : `${layer}.${id}`;
}
