import { Window } from "happy-dom";

/** What other people's readers expect of a browser; the design's files are still read by Node. To be imported before them. */
const window = new Window();
const names = [
	"window",
	"document",
	"DOMParser",
	"XMLSerializer",
	"Node",
	"Element",
	"HTMLElement",
	"SVGElement",
] as const;
for (const name of names) {
	if (!Reflect.has(globalThis, name)) {
		Object.defineProperty(globalThis, name, { value: name === "window" ? window : window[name], configurable: true });
	}
}
