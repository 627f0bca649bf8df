import type {
	ReviewBlock,
	ReviewDocument,
	ReviewSection,
	ReviewText,
} from "../../../../src/engine/model/reviewDocument.ts";

/** All sections of a document, those within others too, in the order in which they are read. */
export function sectionsOf(document: ReviewDocument): readonly ReviewSection[] {
	return document.sections.flatMap(within);
}

function within(section: ReviewSection): readonly ReviewSection[] {
	return [section, ...(section.sections ?? []).flatMap(within)];
}

export function sectionOf(document: ReviewDocument, id: string): ReviewSection {
	const found = sectionsOf(document).find((section) => section.id === id);
	if (found === undefined) throw new Error(`no section ${id}`);
	return found;
}

/** The words of a text without its faces. */
export function wordsOf(text: ReviewText): string {
	return typeof text === "string" ? text : text.map((span) => span.text).join("");
}

/** Everything that a reader sees of a document, line by line; the design's file left out. */
export function textsOf(document: ReviewDocument): readonly string[] {
	return [
		document.title,
		document.subtitle,
		...sectionsOf(document).flatMap(({ title, blocks }) => [title, ...blocks.flatMap(blockTexts)]),
	];
}

/** The lines of a section alone. */
export function linesOf({ blocks }: ReviewSection): readonly string[] {
	return blocks.flatMap(blockTexts);
}

function blockTexts(block: ReviewBlock): readonly string[] {
	switch (block.kind) {
		case "text":
			return [wordsOf(block.text)];
		case "markdown":
			return [block.text];
		case "verdict":
			return [block.title, wordsOf(block.text)];
		case "figures":
			return block.items.map(({ label, value, of }) => `${label}: ${value} ${of ?? ""}`);
		case "list":
			return block.items.map(wordsOf);
		case "table":
			return [
				block.caption,
				block.columns.map(({ title }) => title).join(" | "),
				...block.rows.map((row) => row.map(({ text }) => wordsOf(text)).join(" | ")),
			];
		case "checklist":
			return block.items.map(({ state, text, why }) => `${state}: ${wordsOf(text)} ${wordsOf(why ?? "")}`);
		case "picture":
			return [block.caption];
		case "bars":
			return [block.caption, ...block.rows.map(({ label, values, total }) => `${label} ${values.join(" ")} ${total}`)];
		case "lines":
			return [
				block.caption,
				block.x.join(" "),
				...block.series.map(({ label, y }) => `${label} ${y.map((each) => each ?? "gap").join(" ")}`),
				...block.bands.map(({ label, from, to }) => `${label} ${from} ${to}`),
			];
		case "timeline":
			return block.steps.map(({ at, text }) => `${at} ${wordsOf(text)}`);
		case "terms":
			return [`${block.figure} = ${block.value}`];
		case "code":
			return [];
	}
}
