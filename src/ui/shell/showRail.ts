import type { EditorState } from "../../editor/editorState.ts";
import { editor } from "../../editor/editorStore.ts";
import { askedFocus } from "./askedFocus.ts";

/** A rail that is only icons opens for it. */
export const railAsked = askedFocus();

/** Frames that a part of the rail gets to load. */
const mostFrames = 120;
/** Where the keys begin in each part. */
const first = {
	palette: '[data-testid="palette"] input',
	outline: '[data-testid="outline"] [tabindex="0"]',
	scenarios: '[data-testid="scenario-list"] button',
	scenes: '[data-testid="scenes-panel"] button',
} as const;

/** Shows a part of the left side, and brings the focus there. */
export function showRail(tab: EditorState["rail"]["tab"]): void {
	editor.setRail(tab);
	railAsked.ask();
	focusSoon(first[tab], mostFrames);
}

function focusSoon(selector: string, frames: number): void {
	const target = document.querySelector<HTMLElement>(selector);
	if (target !== null) target.focus();
	else if (frames > 0) requestAnimationFrame(() => focusSoon(selector, frames - 1));
}
