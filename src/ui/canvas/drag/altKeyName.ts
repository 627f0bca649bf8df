/** What the Alt key is called where the page runs. */
export function altKeyName(): string {
	return typeof navigator !== "undefined" && navigator.platform.startsWith("Mac") ? "Option" : "Alt";
}
