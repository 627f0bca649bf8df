import { readFileSync } from "node:fs";
import { carrierErrorText } from "../engine/format/carriers/carrierErrorText.ts";
import { textInPicture } from "../engine/format/carriers/textInPicture.ts";
import * as texts from "../texts/commandLine/refusals.ts";
import { CliError } from "./CliError.ts";

/**
 * The text of a file, or of standard input for `-`; of an exported picture the design inside. Throws a CliError when it
 * can't be read.
 */
export function readText(file: string): string {
	const bytes = readBytes(file);
	const inside = textInPicture(bytes);
	if (inside?.ok === false) throw new CliError(`${shownFile(file)} ${carrierErrorText(inside.error)}`);
	return inside?.value ?? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}

function readBytes(file: string): Uint8Array {
	try {
		return new Uint8Array(readFileSync(file === "-" ? 0 : file));
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
		throw new CliError(`${shownFile(file)}: ${reasons[code] ?? texts.cantBeRead(code)}`);
	}
}

/** How messages name a file. */
export function shownFile(file: string): string {
	return file === "-" ? "<stdin>" : file;
}

const reasons: Readonly<Record<string, string>> = {
	ENOENT: texts.noSuchFile,
	EACCES: texts.notAllowedToReadIt,
	EISDIR: texts.isADirectory,
};
