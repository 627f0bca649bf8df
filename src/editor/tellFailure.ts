import * as texts from "../texts/editor.ts";
import type { EngineFailure } from "../worker/client.ts";
import { editor, editorStore } from "./editorStore.ts";

/**
 * Says what the engine did not do, and why. Where it no longer tries, with the ways out, and in the same words as long
 * as they stand: an edit asks again, but nobody wants to hear so at each letter.
 */
export function tellFailure(what: string): (failure: EngineFailure) => void {
	return ({ message, tryAgain }) => {
		if (tryAgain === undefined) {
			editor.tell(`${what}: ${message}`, "error");
			return;
		}
		const text = texts.itWasTriedSeveralTimes(what);
		const { notice, history } = editorStore.getState();
		if (notice?.text === text) return;
		const ways = [{ label: texts.tryAgain, run: tryAgain }];
		const last = history.past.at(-1);
		editor.tell(text, "error", last === undefined ? ways : [...ways, { label: texts.undo, run: undo }]);
		function undo(): void {
			editor.undo();
			tryAgain?.();
		}
	};
}
