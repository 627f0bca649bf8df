/** Characters that would turn the direction of what stands around them, and those that no text has. */
const unwanted = /[^\t\n\r\u0020-\u007E\u00A0-\u2029\u202F-\u2065\u206A-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Text on one line of Markdown, in a table too: none of its signs becomes markup, HTML or a mention. */
export function escapedMarkdown(text: string): string {
	return text
		.replace(unwanted, "")
		.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ")
		.replace(/&(?=#?\w+;)/g, "&amp;")
		.replace(/[\\`*_[\]<>|#~]/g, (sign) => `\\${sign}`)
		.replace(/@(?=\w)/g, "@\u2060")
		.replace(/\b(https?|ftp|www)(?=[:.])/gi, "$1\u2060");
}

/** Signs that make a list, a heading or a rule of a line that begins with them. */
export function paragraphMarkdown(text: string): string {
	return text.replace(/^(\s*)([-+=](?=\s|[-+=]|$)|\d+(?=[.)]))/, (_, space: string, sign: string) => {
		return /\d/.test(sign) ? `${space}${sign}\u2060` : `${space}\\${sign}`;
	});
}

/** As code within a line. */
export function codeMarkdown(text: string): string {
	const plain = text.replace(unwanted, "").replace(/\s+/g, " ").replaceAll("|", "\\|");
	const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(longest + 1);
	const space = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
	return `${fence}${space}${plain}${space}${fence}`;
}
