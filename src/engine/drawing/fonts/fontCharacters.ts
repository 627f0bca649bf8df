/**
 * Whether a font file has a character, by its code point, read from the `cmap` table (formats 4 and 12, as nearly all
 * fonts have them). Source: OpenType specification 1.9.1, https://learn.microsoft.com/typography/opentype/spec/cmap.
 * A file that is no font, or is cut off, has none.
 */
export function fontCharacters(font: Uint8Array): (codePoint: number) => boolean {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	try {
		const ranges = tablesOf(view).flatMap((at) => rangesOf(view, at));
		return (codePoint) => ranges.some(({ first, last }) => codePoint >= first && codePoint <= last);
	} catch {
		// RangeError: a table says that it goes on after the file's end.
		return () => false;
	}
}

interface CodeRange {
	readonly first: number;
	readonly last: number;
}

const tag = (text: string): number => [...text].reduce((sum, character) => sum * 256 + character.charCodeAt(0), 0);

/** Offsets of the Unicode tables; of a collection, those of its first font. */
function tablesOf(view: DataView): readonly number[] {
	const start = view.getUint32(0) === tag("ttcf") ? view.getUint32(12) : 0;
	const offsets = Array.from({ length: view.getUint16(start + 4) }, (_, index) => start + 12 + 16 * index);
	const entry = offsets.find((at) => view.getUint32(at) === tag("cmap"));
	if (entry === undefined) return [];
	const cmap = view.getUint32(entry + 8);
	return Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => cmap + 4 + 8 * index)
		.filter((at) => view.getUint16(at) === 0 || (view.getUint16(at) === 3 && [1, 10].includes(view.getUint16(at + 2))))
		.map((at) => cmap + view.getUint32(at + 4));
}

function rangesOf(view: DataView, at: number): readonly CodeRange[] {
	const format = view.getUint16(at);
	if (format === 4) return segments(view, at);
	if (format !== 12) return [];
	return Array.from({ length: view.getUint32(at + 12) }, (_, index) => at + 16 + 12 * index).map((group) => ({
		first: view.getUint32(group),
		last: view.getUint32(group + 4),
	}));
}

/** Format 4. A segment with offsets into a list of glyphs can have holes in it: each of its characters is looked up. */
function segments(view: DataView, at: number): readonly CodeRange[] {
	const twice = view.getUint16(at + 6);
	return Array.from({ length: twice / 2 }, (_, index) => at + 14 + 2 * index).flatMap((ends) => {
		const last = view.getUint16(ends);
		const starts = ends + twice + 2;
		const first = view.getUint16(starts);
		const offsets = starts + 2 * twice;
		const offset = view.getUint16(offsets);
		if (first === 0xffff) return [];
		if (offset === 0) return [{ first, last }];
		return Array.from({ length: last - first + 1 }, (_, index) => index)
			.filter((index) => view.getUint16(offsets + offset + 2 * index) !== 0)
			.map((index) => ({ first: first + index, last: first + index }));
	});
}
