import { noteBlocks } from "../../noteMarkdown.ts";
import { escapeText } from "../../svgText.ts";
import { header, namespaces, treeStart } from "./namespaces.ts";

/** A speaker's notes under their slide. */
export function notesSlideXml(markdown: string): string {
	const picture =
		'<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>';
	const paragraphs = plainLines(markdown).map(
		(text) => `<a:p><a:r><a:rPr lang="en-US" dirty="0"/><a:t>${escapeText(text)}</a:t></a:r></a:p>`,
	);
	const notes = `<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs.join("")}</p:txBody></p:sp>`;
	return `${header}<p:notes ${namespaces}><p:cSld><p:spTree>${treeStart}${picture}${notes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}

/** Markdown as lines of plain text; lists keep their marks. */
function plainLines(markdown: string): readonly string[] {
	const lines = noteBlocks(markdown).flatMap(({ kind, spans, marker, depth }) => {
		if (kind === "rule") return ["———"];
		const text = spans.map((span) => span.text).join("");
		const before = `${"    ".repeat(Math.max(0, depth - 1))}${marker === undefined ? "" : `${marker} `}`;
		return text.split("\n").map((line, index) => (index === 0 ? `${before}${line}` : line));
	});
	return lines.length > 0 ? lines : [""];
}
