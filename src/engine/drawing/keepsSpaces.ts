/** Whether a text has spaces that a reader of SVG would leave out: the indentation of code. */
export function keepsSpaces(text: string): boolean {
	return /^ | {2}/.test(text);
}
