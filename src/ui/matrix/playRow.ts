import { editor } from "../../editor/editorStore.ts";
import type { Failure } from "../../engine/review/matrix/failure.ts";

/** Opens a failure's run in the lab, as a scenario that is only looked at. */
export function playRow({ scenario }: Failure): void {
	editor.playScenario(scenario);
}
