import { parseDesign } from "../../engine/format/parseDesign.ts";
import type { Severity } from "../../engine/model/figures.ts";
import { analyzeDesign } from "../../engine/review/analyzeDesign.ts";
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
	print(checkReport[options.format](checked));
	if (checked.some(({ problems }) => problems.length > 0)) return exitStatus.unusable;
	const failing = severities.slice(0, severities.indexOf(options.failOn) + 1);
	const fails = checked.some(({ findings }) => findings.some(({ severity }) => failing.includes(severity)));
	return fails ? exitStatus.findings : exitStatus.fine;
}

function checkFile(file: string): CheckedFile {
	const { design, problems } = parseDesign(readText(file));
	const usable = design !== undefined && problems.length === 0;
	return { file: shownFile(file), problems, findings: usable ? analyzeDesign(design).findings : [] };
}
