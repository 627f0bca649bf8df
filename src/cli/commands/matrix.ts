import { objectiveNames } from "../../engine/review/matrix/failure.ts";
import { failureMatrix } from "../../engine/review/matrix/failureMatrix.ts";
import * as texts from "../../texts/commandLine/refusals.ts";
import { exitStatus } from "../exitStatus.ts";
import { matrixCsv } from "../formats/matrixCsv.ts";
import { matrixMarkdown } from "../formats/matrixMarkdown.ts";
import { matrixText } from "../formats/matrixText.ts";
import { print, printJson } from "../print.ts";
import { readDesign } from "../readDesign.ts";

export const matrixFormats = ["text", "json", "csv", "markdown"] as const;

interface MatrixOptions {
	readonly format: (typeof matrixFormats)[number];
	readonly strict?: boolean;
}

/** Plays the standard failures of a design. With `strict`, a missed objective is a finding. */
export function matrix(file: string, { format, strict = false }: MatrixOptions): number {
	const { design } = readDesign(file);
	const played = failureMatrix(design, showProgress);
	switch (format) {
		case "json":
			printJson({ rows: played.rows });
			break;
		case "csv":
			print(matrixCsv(played));
			break;
		case "markdown":
			print(matrixMarkdown(design, played));
			break;
		case "text":
			print(matrixText(design, played));
			break;
	}
	// What has no place for words says so beside them.
	if (format === "json" || format === "csv") for (const text of played.leftOut) process.stderr.write(`${text}\n`);
	const misses = played.rows.some(({ met }) => objectiveNames.some((name) => met[name] === false));
	return strict && misses ? exitStatus.findings : exitStatus.fine;
}

/** Only for one who waits at a terminal. */
function showProgress(done: number, of: number): void {
	if (!process.stderr.isTTY) return;
	process.stderr.write(done < of ? texts.doneOfPlayed(done, of) : "\r\u001b[K");
}
