import { Window } from "happy-dom";

/** What other people's readers expect of a browser; the design's files are still read by Node. To be imported before them. */
const window = new Window();
const names = [
	"window",
	"document",
	"navigator",
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

/** By the standard an attribute's node is called as the attribute is; happy-dom leaves it without a name. */
Object.defineProperty(window.Attr.prototype, "nodeName", {
	get(this: { readonly name: string }) {
		return this.name;
	},
});
