/**
 * A cell of a CSV file: quoted as RFC 4180 says. A text that a spreadsheet would take for a formula, and carry out, gets
 * the apostrophe that marks a text there: a name may come from anybody. Numbers stay numbers.
 */
export function csvCell(text: string): string {
	const plain = beginsFormula.test(text) && !signedNumber.test(text) ? `'${text}` : text;
	return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}

/** Also with spaces before it, and in the wide forms of East Asian keyboards. */
const beginsFormula = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/u;
const signedNumber = /^[+-]?\d[\d.,]*(?:e[+-]?\d+)?\s?%?$/i;
