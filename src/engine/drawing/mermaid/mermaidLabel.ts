/** Between double quotes Mermaid reads these as its own: quotes, entities, tags, Markdown and escapes. */
const special = /["#&<>`\\*_~$[\]{}|^=@]/g;
/** The marks of lists, which Mermaid would read at a line's beginning. */
const listMark = /^(?:[-+]|\d+[.)])(?= |$)/;
/** Control characters, lone halves of surrogate pairs, and other ends of lines. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029]/gu;

/** Text of a design within a label's quotes, by Mermaid's entities where it could mean anything else. */
export function mermaidLabel(text: string): string {
	const plain = oneLine(text);
	const mark = listMark.exec(plain)?.[0] ?? "";
	const stop = mark.slice(-1);
	const start = stop === "" ? "" : `${mark.slice(0, -1)}${entity(stop)}`;
	return `${start}${plain.slice(mark.length).replace(special, entity)}`;
}

/** Without ends of lines and what can't be printed. */
export function oneLine(text: string): string {
	return text.replace(unprintable, " ").replace(/\s+/g, " ").trim();
}

/** Mermaid ends a line where a backslash and an n follow each other, even when it has read them as entities: a word joiner parts them. */
function entity(character: string): string {
	const joiner = character === "\\" ? "\u2060" : "";
	return `#${character.charCodeAt(0)};${joiner}`;
}
