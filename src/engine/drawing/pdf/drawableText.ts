/** Stands for a character that the font doesn't have: a box, which all our fonts have. */
const box = "\u25a1";

/** Marks that fonts rarely have, by what says the same. */
const alike: Readonly<Record<string, string>> = { "☐": box, "☑": "√", "✓": "√", "\u00ad": "" };

/** Direction marks, joiners and accents for which the font has nothing: nothing is to be seen of them. */
const unseen = /^[\p{Cf}\p{Mn}\p{Me}\p{Emoji_Modifier}]$/u;
const controls = /^\p{Cc}$/u;

/**
 * A text as a font can write it: a box for each character that it lacks, so that it is to be seen that something is
 * missing. Line ends and tabs are spaces, other control characters nothing.
 */
export function drawableText(
	text: string,
	covers: (codePoint: number) => boolean,
): { readonly text: string /** Other than in spaces. */; readonly changed: boolean } {
	const spaced = text.replace(/[\t\n\r]/g, " ");
	const drawn = Array.from(spaced, (character) => drawnAs(character, covers)).join("");
	return { text: drawn, changed: drawn !== spaced };
}

function drawnAs(character: string, covers: (codePoint: number) => boolean): string {
	if (controls.test(character)) return "";
	const codePoint = character.codePointAt(0) ?? 0;
	// jsPDF writes the characters of the basic plane alone.
	if (codePoint <= 0xffff && covers(codePoint)) return character;
	return alike[character] ?? (unseen.test(character) ? "" : box);
}
