import { hoverTooltip } from "@codemirror/view";
import { editorStore } from "../../editor/editorStore.ts";
import { type Hover, hoverAt } from "../../engine/format/hoverAt.ts";
import * as texts from "../../texts/yaml.ts";

/** Over a key or a value: what it sets and means, its unit, default and what holds, and where the catalogue has it from. */
export const yamlHover = hoverTooltip(
	(view, position) => {
		const text = view.state.doc.toString();
		const { design, problems } = editorStore.getState();
		const found = hoverAt(text, position, problems.length === 0 ? design : undefined);
		if (found === undefined) return null;
		return { pos: found.span.start, end: found.span.end, above: true, create: () => ({ dom: hoverCard(found) }) };
	},
	{ hideOnChange: true },
);

function hoverCard({ title, doc, unit, fallback, effective, about, facts = [] }: Hover): HTMLElement {
	const card = element("div", "cm-hover-card");
	card.append(element("b", "", title));
	if (doc !== undefined) card.append(element("p", "", `${doc}.`));
	if (about !== undefined) card.append(element("p", "", `${upperFirst(about)}.`));
	const rows: readonly (readonly [string, string | undefined])[] = [
		[texts.writtenAs, unit],
		[texts.defaultIt, fallback],
		[texts.holds, effective],
	];
	for (const [name, value] of rows) {
		if (value === undefined) continue;
		const row = element("p", "cm-hover-row");
		row.append(element("span", "", name), element("span", "", value));
		card.append(row);
	}
	for (const { text, source } of facts) {
		const row = element("p", "cm-hover-fact", text);
		row.append(element("small", "", `${source.source}, ${source.asOf}${source.estimated ? ", estimated" : ""}`));
		card.append(row);
	}
	return card;
}

function element(tag: string, className: string, text?: string): HTMLElement {
	const made = document.createElement(tag);
	if (className !== "") made.className = className;
	if (text !== undefined) made.textContent = text;
	return made;
}

function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
