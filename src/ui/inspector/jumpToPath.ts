import { editorStore } from "../../editor/editorStore.ts";
import { parentPath } from "../../engine/model/path.ts";
import { showLine } from "../findings/showLine.ts";

/** To the field in the YAML, or to the nearest thing around it that is written. */
export function jumpToPath(path: string): void {
	const { written } = editorStore.getState().design;
	let at = path;
	while (at !== "" && !written.has(at)) at = parentPath(at);
	const place = written.get(at);
	if (place !== undefined) showLine(place.line, place.column);
}
