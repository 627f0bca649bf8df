import type { ReviewTone } from "../../../model/reviewDocument.ts";
import { element } from "./element.ts";

export type MarkName = "check" | "cross" | "alert" | "ask" | "none";

/** On a grid of 12. */
const paths: Readonly<Record<MarkName, string>> = {
	check: "M2 6.4 4.8 9.2 10 3.2",
	cross: "M3 3l6 6M9 3l-6 6",
	alert: "M6 1.6 11 10.4H1ZM6 4.8v2.6M6 8.8v.2",
	ask: "M1.8 1.8h8.4v8.4H1.8Z",
	none: "M3 6h6",
};

/** A small picture beside words that say the same. */
export function mark(name: MarkName): string {
	return `<svg class="mark" viewBox="0 0 12 12" aria-hidden="true"><path d="${paths[name]}"/></svg>`;
}

const tones: Readonly<Record<ReviewTone, { readonly mark: MarkName; readonly word: string } | undefined>> = {
	good: { mark: "check", word: "good" },
	warning: { mark: "alert", word: "warning" },
	error: { mark: "cross", word: "bad" },
	plain: undefined,
};

/** The tone of a figure, as a sign and, where no other word says it, a word that is read out. */
export function toneMark(tone: ReviewTone | undefined): string {
	const found = tone === undefined ? undefined : tones[tone];
	if (found === undefined) return "";
	return element("span", { class: `tone ${tone}` }, [
		mark(found.mark),
		element("span", { class: "unseen" }, `${found.word}: `),
	]);
}
