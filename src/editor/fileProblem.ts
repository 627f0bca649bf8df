/** 1 MiB is the format's limit; a larger file is refused before it is read. */
const largestBytes = 1024 * 1024;

/** What a file is that is no design, by its first bytes. */
const foreign: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
	{ bytes: [0xff, 0xd8, 0xff], what: "a picture" },
	{ bytes: [0x47, 0x49, 0x46, 0x38], what: "a picture" },
	{ bytes: [0x25, 0x50, 0x44, 0x46], what: "a PDF" },
	{ bytes: [0x50, 0x4b, 0x03, 0x04], what: "a ZIP archive or an Office document" },
	{ bytes: [0x1f, 0x8b], what: "a compressed file" },
];

/** Why a file can't be a design, in a sentence that says what to do; undefined where it may be one. */
export async function fileProblem(file: File): Promise<string | undefined> {
	if (file.size === 0) return `${file.name} is empty. Start from a template, or open a design's YAML file.`;
	const start = new Uint8Array(await file.slice(0, 512).arrayBuffer());
	const what = foreign.find(({ bytes }) => bytes.every((byte, index) => start[index] === byte))?.what;
	if (what !== undefined) return `${file.name} is ${what}, no design. Open the design's YAML file.`;
	if (start.includes(0)) return `${file.name} is no text, so it is no design. Open the design's YAML file.`;
	if (file.size > largestBytes) return `${file.name} is larger than 1 MiB, the most that a design may have.`;
	return undefined;
}
