import type {
	ReviewBlock,
	ReviewCell,
	ReviewSection,
	ReviewSpan,
	ReviewText,
	ReviewTone,
} from "../../model/reviewDocument.ts";

type Column = Extract<ReviewBlock, { kind: "table" }>["columns"][number];

export function paragraph(text: ReviewText): ReviewBlock {
	return { kind: "text", text };
}

export function bullets(items: readonly ReviewText[]): ReviewBlock {
	return { kind: "list", ordered: false, items };
}

/** What is text stands at the start of its column, what is a figure at its end. */
export function words(title: string): Column {
	return { title, align: "start" };
}

export function numbers(title: string): Column {
	return { title, align: "end" };
}

export function cell(text: ReviewText, tone?: ReviewTone): ReviewCell {
	return tone === undefined ? { text } : { text, tone };
}

/** A value that is held against an objective: green, red, or plain where there is none. */
export function heldCell(text: string, met: boolean | null): ReviewCell {
	return met === null ? { text } : { text, tone: met ? "good" : "error" };
}

interface Rows {
	readonly caption: string;
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly (ReviewCell | string)[])[];
}

/** Nothing where there are no rows. */
export function table({ caption, columns, rows }: Rows): readonly ReviewBlock[] {
	if (rows.length === 0) return [];
	return [
		{
			kind: "table",
			caption,
			columns,
			rows: rows.map((row) => row.map((each) => (typeof each === "string" ? { text: each } : each))),
		},
	];
}

export function strong(text: string): ReviewSpan {
	return { text, face: "strong" };
}

/** A reference to a section of the document, or to a source. */
export function link(text: string, href: string): ReviewSpan {
	return { text, href };
}

export function plain(text: string): ReviewSpan {
	return { text };
}

/** Sentences one after the other; those that do not apply are left out. */
export function sentences(...all: readonly (string | undefined | false)[]): string {
	return all.filter((each) => typeof each === "string" && each !== "").join(" ");
}

export function section(id: string, title: string, blocks: readonly ReviewBlock[]): ReviewSection {
	return { id, title, blocks };
}
