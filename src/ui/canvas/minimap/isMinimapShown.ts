import type { EditorState } from "../../../editor/editorState.ts";
import { layers } from "../../../engine/model/vocabulary.ts";

/** Places of components in regions from which on a design is too large to be seen at once. */
const large = 150;

/** As the user wants it; by itself for designs that are too large to be seen at once. */
export function isMinimapShown({ minimap, design }: EditorState): boolean {
	if (minimap !== undefined) return minimap;
	const components = layers.reduce((sum, layer) => sum + design[layer].size, 0);
	return components * design.regions.size > large;
}
