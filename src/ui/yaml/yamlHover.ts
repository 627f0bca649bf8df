import { hoverTooltip } from "@codemirror/view";
import { keyInfoAt } from "../../engine/format/writtenSpans.ts";

/** Over a key: what it sets, and its default. */
export const yamlHover = hoverTooltip((view, position) => {
	const found = keyInfoAt(view.state.doc.toString(), position);
	if (found === undefined) return null;
	const { doc, fallback } = found.info;
	return {
		pos: found.span.start,
		end: found.span.end,
		above: true,
		create: () => {
			const dom = document.createElement("div");
			dom.className = "cm-tooltip-hover";
			dom.textContent = `${doc}.${fallback === undefined ? "" : ` Default: ${fallback}.`}`;
			return { dom };
		},
	};
});
