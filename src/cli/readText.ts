import { readFileSync } from "node:fs";
import { CliError } from "./CliError.ts";

/** The text of a file, or of standard input for `-`. Throws a CliError when it can't be read. */
export function readText(file: string): string {
	try {
		return readFileSync(file === "-" ? 0 : file, "utf8");
	} catch (error) {
		const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
		throw new CliError(`${shownFile(file)}: ${reasons[code] ?? `can't be read (${code})`}`);
	}
}

/** How messages name a file. */
export function shownFile(file: string): string {
	return file === "-" ? "<stdin>" : file;
}

const reasons: Readonly<Record<string, string>> = {
	ENOENT: "no such file",
	EACCES: "not allowed to read it",
	EISDIR: "is a directory, not a design file",
};
