/** Text from a design on one line, without what would move a terminal's cursor. */
export function oneLine(text: string): string {
	return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
