import type { Severity } from "../../engine/model/figures.ts";
import { counted } from "../../engine/review/findings/sentences.ts";
import * as texts from "../../texts/commandLine/reports.ts";
import type { CheckedFile, CheckFormat } from "./checkedFile.ts";
import { githubReport } from "./githubReport.ts";
import { junitReport } from "./junitReport.ts";
import { oneLine } from "./oneLine.ts";
import { sarifReport } from "./sarifReport.ts";

/** What `check` prints, by format; `failing` are the severities that count. */
export const checkReport: Readonly<
	Record<CheckFormat, (files: readonly CheckedFile[], failing: readonly Severity[]) => string>
> = {
	text: textReport,
	json: jsonReport,
	sarif: sarifReport,
	junit: junitReport,
	github: githubReport,
};

function textReport(files: readonly CheckedFile[]): string {
	return files.map(textOf).join("\n\n");
}

function textOf({ file, problems, findings }: CheckedFile): string {
	if (problems.length > 0) return texts.problemsFindingsNeedADesignWithoutProblems(file, problems.length);
	const lines = findings.map(({ line, column, severity, message, rule }) =>
		oneLine(`${file}:${line ?? 1}:${column ?? 1}: ${severity}: ${message} [${rule}]`),
	);
	const count = (severity: Severity, noun: string) =>
		counted(findings.filter((finding) => finding.severity === severity).length, noun);
	return [
		...lines,
		`${file}: ${count("error", "error")}, ${count("warning", "warning")}, ${count("info", "note")}.`,
	].join("\n");
}

function jsonReport(files: readonly CheckedFile[]): string {
	const report = {
		schema: 1,
		problems: files.flatMap(({ file, problems }) =>
			problems.map(({ line, column, path, message, expected, suggestion }) => ({
				file,
				line,
				column,
				path,
				message,
				expected: expected ?? null,
				suggestion: suggestion ?? null,
			})),
		),
		findings: files.flatMap(({ file, findings }) =>
			findings.map(({ figure: _, ...finding }) => ({ file, ...finding })),
		),
	};
	return JSON.stringify(report, null, 2);
}
