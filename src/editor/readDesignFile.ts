import { fail, ok, type Result } from "../engine/model/result.ts";
import * as texts from "../texts/files.ts";
import { fileProblem } from "./fileProblem.ts";

export interface ReadFile {
	readonly text: string;
	/** The design's file name where it was read out of a picture. */
	readonly within?: string;
}

/** A picture at three times its size is a few megabytes; what is larger isn't read. */
const largestPictureBytes = 64 * 1024 * 1024;

/** The text of a file that may be a design or a picture with one inside; the reason, in a sentence, where it can't be. */
export async function readDesignFile(file: File): Promise<Result<ReadFile, string>> {
	try {
		return (await mayBePicture(file)) ? await readPicture(file) : await readText(file);
	} catch {
		return fail(texts.nameCouldNotBe(file.name));
	}
}

const pngStart = [0x89, 0x50, 0x4e, 0x47];

/** A PNG, or markup: an SVG, a page. */
async function mayBePicture(file: File): Promise<boolean> {
	const start = new Uint8Array(await file.slice(0, 512).arrayBuffer());
	if (pngStart.every((byte, index) => start[index] === byte)) return true;
	return /^\s*</.test(new TextDecoder().decode(start));
}

async function readPicture(file: File): Promise<Result<ReadFile, string>> {
	if (file.size > largestPictureBytes) return fail(texts.isLargerThan64MiB(file.name));
	const [{ textInPicture }, { carrierErrorText }] = await Promise.all([
		import("../engine/format/carriers/textInPicture.ts"),
		import("../engine/format/carriers/carrierErrorText.ts"),
	]);
	const read = textInPicture(new Uint8Array(await file.arrayBuffer())) ?? fail({ code: "noDesign" } as const);
	if (!read.ok) return fail(`${file.name} ${carrierErrorText(read.error)}`);
	return ok({ text: read.value, within: file.name.replace(/(\.[^.]*)?$/, ".yaml") });
}

async function readText(file: File): Promise<Result<ReadFile, string>> {
	const problem = await fileProblem(file);
	return problem === undefined ? ok({ text: await file.text() }) : fail(problem);
}
