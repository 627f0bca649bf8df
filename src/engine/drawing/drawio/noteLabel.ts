import { type NoteBlock, noteBlocks } from "../noteMarkdown.ts";
import type { TextSpan } from "../shape.ts";
import { escapeText } from "../svgText.ts";

const indentPx = 14;

/** A note's Markdown as the HTML of a label: nothing of the note's own gets in but as text. */
export function noteLabel(markdown: string): string {
	return noteBlocks(markdown).map(blockHtml).join("");
}

function blockHtml(block: NoteBlock): string {
	if (block.kind === "rule") return "<hr>";
	const marker = block.marker === undefined ? "" : `${block.marker} `;
	const left = block.depth === 0 ? "" : ` margin-left: ${block.depth * indentPx}px;`;
	const text = block.spans.map(spanHtml).join("");
	return `<div style="font-size: ${block.size}px;${left}">${marker}${text === "" ? "<br>" : text}</div>`;
}

function spanHtml({ text, weight, face, struck, href }: TextSpan): string {
	let html = escapeText(text).replaceAll("\n", "<br>");
	if (face === "mono") html = `<code>${html}</code>`;
	if (face === "italic") html = `<i>${html}</i>`;
	if ((weight ?? 400) >= 600) html = `<b>${html}</b>`;
	if (struck === true) html = `<s>${html}</s>`;
	return href === undefined ? html : `<a href="${escapeText(href)}">${html}</a>`;
}
