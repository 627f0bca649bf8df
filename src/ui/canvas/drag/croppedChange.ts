/** A line cut so that what differs from its counterpart can be seen: what stands before, the difference, what comes after. */
export interface CroppedChange {
	readonly before: string;
	readonly changed: string;
	readonly after: string;
}

/** Characters that a line may have without being cut, and that are kept of what is alike before the difference. */
const longest = 46;
const keptBefore = 20;

/** Without a counterpart the whole line is the change. */
export function croppedChange(text: string, counterpart: string | undefined): CroppedChange {
	if (counterpart === undefined) return { before: "", changed: text, after: "" };
	const start = commonStart(text, counterpart);
	const end = commonStart(reversed(text.slice(start)), reversed(counterpart.slice(start)));
	const alike = text.slice(0, start);
	return {
		before: text.length > longest && alike.length > keptBefore ? `…${lastWords(alike)}` : alike,
		changed: text.slice(start, text.length - end),
		after: text.slice(text.length - end),
	};
}

/** From the beginning of a word on. */
function lastWords(alike: string): string {
	const end = alike.slice(-keptBefore);
	return end.slice(end.indexOf(" ") + 1);
}

function commonStart(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}

function reversed(text: string): string {
	return [...text].reverse().join("");
}
