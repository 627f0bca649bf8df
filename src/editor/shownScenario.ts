import type { Scenario } from "../engine/model/design.ts";
import type { EditorState } from "./editorState.ts";

/** What the lab plays: a scenario of the design, or one that is only looked at. */
export function shownScenario({ labScenario, scenarioId, design }: EditorState): Scenario | undefined {
	return labScenario ?? (scenarioId === undefined ? undefined : design.scenarios.get(scenarioId));
}
