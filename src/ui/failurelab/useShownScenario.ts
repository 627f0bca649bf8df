import { shownScenario } from "../../editor/shownScenario.ts";
import type { Scenario } from "../../engine/model/design.ts";
import { useEditor } from "../useEditor.ts";

/** What the lab plays; undefined when nothing is chosen. */
export function useShownScenario(): Scenario | undefined {
	return useEditor(shownScenario);
}
