import { parseDesign } from "../../engine/format/parseDesign.ts";
import type { Severity } from "../../engine/model/figures.ts";
import { analyzeDesign } from "../../engine/review/analyzeDesign.ts";
import { CliError } from "../CliError.ts";
import { exitStatus } from "../exitStatus.ts";
import type { CheckedFile, CheckFormat } from "../formats/checkedFile.ts";
import { checkReport } from "../formats/checkReport.ts";
import { problemLines } from "../formats/problemLines.ts";
import { print } from "../print.ts";
import { readText, shownFile } from "../readText.ts";

export const severities: readonly Severity[] = ["error", "warning", "info"];

/** Problems and findings of each file. Problems also go to standard error; the answer is the exit status. */
export function check(files: readonly string[], options: { failOn: Severity; format: CheckFormat }): number {
	const checked = files.map(checkFile);
	for (const { file, problems } of checked) {
		for (const line of problemLines(file, problems)) process.stderr.write(`${line}\n`);
	}
	const failing = severities.slice(0, severities.indexOf(options.failOn) + 1);
	print(checkReport[options.format](checked, failing));
	if (checked.some(({ problems }) => problems.length > 0)) return exitStatus.unusable;
	const fails = checked.some(({ findings }) => findings.some(({ severity }) => failing.includes(severity)));
	return fails ? exitStatus.findings : exitStatus.fine;
}

/** A file that can't be read is a problem of that file; the others are checked all the same. */
function checkFile(file: string): CheckedFile {
	try {
		const { design, problems } = parseDesign(readText(file));
		const usable = design !== undefined && problems.length === 0;
		return { file: shownFile(file), problems, findings: usable ? analyzeDesign(design).findings : [] };
	} catch (error) {
		if (!(error instanceof CliError)) throw error;
		const message = error.message.replace(`${shownFile(file)}: `, "");
		const start = { line: 1, column: 1, endLine: 1, endColumn: 1 };
		return { file: shownFile(file), problems: [{ ...start, path: "", message }], findings: [] };
	}
}
