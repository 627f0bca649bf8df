import * as texts from "../texts/files.ts";

/** 1 MiB is the format's limit; a larger file is refused before it is read. */
const largestBytes = 1024 * 1024;

/** What a file is that is no design, by its first bytes. */
const foreign: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
	{ bytes: [0xff, 0xd8, 0xff], what: texts.aPicture },
	{ bytes: [0x47, 0x49, 0x46, 0x38], what: texts.aPicture },
	{ bytes: [0x25, 0x50, 0x44, 0x46], what: texts.aPdf },
	{ bytes: [0x50, 0x4b, 0x03, 0x04], what: texts.aZipArchiveOrAnOffice },
	{ bytes: [0x1f, 0x8b], what: texts.aCompressedFile },
];

/** Why a file can't be a design, in a sentence that says what to do; undefined where it may be one. */
export async function fileProblem(file: File): Promise<string | undefined> {
	if (file.size === 0) return texts.isEmptyStartFromATemplate(file.name);
	const start = new Uint8Array(await file.slice(0, 512).arrayBuffer());
	const what = foreign.find(({ bytes }) => bytes.every((byte, index) => start[index] === byte))?.what;
	if (what !== undefined) return texts.isNoDesignOpenTheDesigns(file.name, what);
	if (start.includes(0)) return texts.isNoText(file.name);
	if (file.size > largestBytes) return texts.isLargerThan1MiB(file.name);
	return undefined;
}
