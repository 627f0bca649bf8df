import type { Selection } from "../../editor/editorState.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import type { Path } from "../../engine/model/design.ts";
import { layers } from "../../engine/model/vocabulary.ts";
import { showLine } from "../findings/showLine.ts";
import { wantedField } from "./wantedField.ts";

/** To what sets a value: its line in the YAML, or where the file leaves it to a default, its field in the inspector. */
export function jumpToPath(path: Path): void {
	const place = editorStore.getState().design.written.get(path);
	if (place !== undefined) {
		showLine(place.line, place.column);
		return;
	}
	editor.select(thingAt(path));
	wantedField.ask(path);
}

const sections: ReadonlySet<string> = new Set(["regions", ...layers]);

/** The thing that a path is a field of; the design for what belongs to none. */
function thingAt(path: Path): Selection {
	const [section = "", id = "", population = ""] = path.split(/[.[]/);
	if (section === "features" && id !== "") return { kind: "feature", id };
	if (section === "users" && id === "populations" && population !== "") return { kind: "items", ids: [population] };
	return sections.has(section) && id !== "" ? { kind: "items", ids: [id] } : { kind: "design" };
}
