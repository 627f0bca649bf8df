import * as texts from "../../../texts/drag.ts";

/** What the Alt key is called where the page runs. */
export function altKeyName(): string {
	return typeof navigator !== "undefined" && navigator.platform.startsWith("Mac") ? texts.option : "Alt";
}
