/** Marks, joiners and direction marks: they change what stands beside them, and are nothing without it. */
const invisible = /^[\p{Cf}\p{Mn}\p{Me}\p{Cc}\p{Zs}\p{Emoji_Modifier}]$/u;

/** The characters to be seen in a text that none of the fonts has, each once. */
export function uncovered(text: string, covers: (codePoint: number) => boolean): readonly string[] {
	return [...new Set(text)].filter((character) => !covers(character.codePointAt(0) ?? 0) && !invisible.test(character));
}
