/** Tries that may be made to find a smaller content. */
const mostTries = 400;

/** The content without what isn't needed for something to hold: lines first, then shorter and shorter parts, then signs. */
export function smaller(content: string, holds: (content: string) => boolean): string {
	let now = content;
	let tries = 0;
	for (
		let size = Math.ceil(now.length / 2);
		size >= 1 && tries < mostTries;
		size = size === 1 ? 0 : Math.ceil(size / 2)
	) {
		for (let at = 0; at < now.length && tries < mostTries; ) {
			const without = now.slice(0, at) + now.slice(at + size);
			tries += 1;
			if (without !== "" && holds(without)) now = without;
			else at += size;
		}
	}
	return now;
}
