import { editor } from "../../../editor/editorStore.ts";
import type { Id } from "../../../engine/model/design.ts";
import { goTo } from "../../commands/goTo.ts";

/** What stands there is seen in the lanes. */
export function openInLanes(id: Id): void {
	editor.setView("lanes");
	goTo({ kind: "items", ids: [id] }, [id]);
}
