import type { Severity } from "../../engine/model/figures.ts";
import type { CheckedFile } from "./checkedFile.ts";
import { problemText } from "./problemText.ts";
import { reportedFile } from "./reportedFile.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Workflow commands that GitHub Actions shows beside the lines of a pull request. */
export function githubReport(files: readonly CheckedFile[]): string {
	return files
		.flatMap(({ file, problems, findings }) => [
			...problems.map((problem) =>
				commandLine({
					level: "error",
					file,
					line: problem.line,
					column: problem.column,
					title: "invalid-design",
					message: problemText(problem),
				}),
			),
			...findings.map(({ rule, severity, line, column, message }) =>
				commandLine({ level: levels[severity], file, line: line ?? 1, column: column ?? 1, title: rule, message }),
			),
		])
		.join("\n");
}

interface Command {
	readonly level: string;
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly title: string;
	readonly message: string;
}

function commandLine({ level, file, line, column, title, message }: Command): string {
	const place = `file=${property(reportedFile(file))},line=${line},col=${column}`;
	return `::${level} ${place},title=${property(title)}::${data(message)}`;
}

/** As GitHub's own toolkit escapes what follows the second `::`. */
function data(text: string): string {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** In a property also what would end it. */
function property(text: string): string {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
