import { parseDesign } from "../engine/format/parseDesign.ts";
import type { Design } from "../engine/model/design.ts";
import { CliError } from "./CliError.ts";
import { problemLines } from "./formats/problemLines.ts";
import { readText, shownFile } from "./readText.ts";

export interface ReadDesign {
	readonly text: string;
	readonly design: Design;
}

/** The checked design of a file; throws a CliError with all its problems when there are any. */
export function readDesign(file: string): ReadDesign {
	const text = readText(file);
	const { design, problems } = parseDesign(text);
	if (design === undefined || problems.length > 0)
		throw new CliError(problemLines(shownFile(file), problems).join("\n"));
	return { text, design };
}
