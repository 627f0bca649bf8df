/** A line cut so that what differs from its counterpart can be seen: what stands before, the difference, what comes after. */
export interface CroppedChange {
	readonly before: string;
	readonly changed: string;
	readonly after: string;
}

/** Characters of what is alike that are kept before the difference. */
const keptBefore = 22;

/** Without a counterpart the whole line is the change. */
export function croppedChange(text: string, counterpart: string | undefined): CroppedChange {
	if (counterpart === undefined) return { before: "", changed: text, after: "" };
	const start = commonStart(text, counterpart);
	const end = commonStart(reversed(text.slice(start)), reversed(counterpart.slice(start)));
	const alike = text.slice(0, start);
	return {
		before: alike.length > keptBefore + 1 ? `…${alike.slice(-keptBefore)}` : alike,
		changed: text.slice(start, text.length - end),
		after: text.slice(text.length - end),
	};
}

function commonStart(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length++;
	return length;
}

function reversed(text: string): string {
	return [...text].reverse().join("");
}
