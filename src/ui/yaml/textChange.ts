export interface TextChange {
	readonly from: number;
	readonly to: number;
	readonly insert: string;
}

/** The one smallest replacement that makes `after` of `before`; undefined when they are equal. */
export function textChange(before: string, after: string): TextChange | undefined {
	if (before === after) return undefined;
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
	let end = 0;
	while (
		end < most - start &&
		before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
	) {
		end += 1;
	}
	return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}
