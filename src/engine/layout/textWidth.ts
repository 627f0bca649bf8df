/** Advance widths of a sans-serif's printable ASCII, in thousandths of the size (Helvetica's published metrics). */
const regular = widths(
	"278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584",
);
const strong = widths(
	"278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611 975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778 667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556 333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611 611 611 389 556 333 611 556 778 556 556 500 389 280 389 584",
);
const others: Readonly<Record<string, number>> = { "·": 278, "…": 1000, "×": 584, "›": 333, "–": 556, "—": 1000 };

/** Other faces of the font list run up to this much wider. */
const allowance = 1.03;
const firstCode = 32;

export interface TextStyle {
	/** Pixels. */
	readonly size: number;
	/** 400 or 600. */
	readonly weight: number;
}

/** Estimated width of a line of text, in pixels: enough to cut a text in time, not to set type by. */
export function textWidth(text: string, style: TextStyle): number {
	const table = style.weight >= 600 ? strong : regular;
	let thousandths = 0;
	for (const character of text) thousandths += characterWidth(character, table);
	return (thousandths / 1000) * style.size * allowance;
}

function characterWidth(character: string, table: readonly number[]): number {
	const code = character.codePointAt(0) ?? 0;
	// Ideographs and emoji are as wide as they are high; other scripts and accents are like a wide letter.
	return table[code - firstCode] ?? others[character] ?? (code >= 0x1100 ? 1000 : 700);
}

function widths(text: string): readonly number[] {
	return text.split(" ").map(Number);
}
