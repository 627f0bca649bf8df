import type { Finding, Severity } from "../../engine/model/figures.ts";
import { findingRules } from "../../engine/review/findingRules.ts";
import type { CheckedFile, CheckFormat } from "./checkedFile.ts";

/** What `check` prints, by format. */
export const checkReport: Readonly<Record<CheckFormat, (files: readonly CheckedFile[]) => string>> = {
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
	if (problems.length > 0)
		return `${file}: ${problems.length} ${problems.length === 1 ? "problem" : "problems"}; findings need a design without problems.`;
	const lines = findings.map(
		(finding) =>
			`${file}:${finding.line ?? 1}:${finding.column ?? 1}: ${finding.severity}: ${finding.message} [${finding.rule}]`,
	);
	const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
	return [...lines, `${file}: ${count("error")} errors, ${count("warning")} warnings, ${count("info")} notes.`].join(
		"\n",
	);
}

function jsonReport(files: readonly CheckedFile[]): string {
	return JSON.stringify(
		{
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
			findings: files.flatMap(({ file, findings }) => findings.map((finding) => ({ file, ...finding }))),
		},
		null,
		2,
	);
}

const sarifLevels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** SARIF 2.1.0, as code-scanning services read it. */
function sarifReport(files: readonly CheckedFile[]): string {
	const result = (
		rule: string,
		level: string,
		at: { file: string; line: number; column: number; message: string },
	) => ({
		ruleId: rule,
		level,
		message: { text: at.message },
		locations: [
			{
				physicalLocation: {
					artifactLocation: { uri: at.file },
					region: { startLine: at.line, startColumn: at.column },
				},
			},
		],
	});
	const results = files.flatMap(({ file, problems, findings }) => [
		...problems.map((problem) => result("invalid-design", "error", { file, ...problem })),
		...findings.map((finding) =>
			result(finding.rule, sarifLevels[finding.severity], { file, ...placeOf(finding), message: finding.message }),
		),
	]);
	const rules = [
		{ id: "invalid-design", shortDescription: { text: "The file is not a valid design." } },
		...findingRules.map(({ id, description }) => ({ id, shortDescription: { text: description } })),
	];
	return JSON.stringify(
		{
			$schema: "https://json.schemastore.org/sarif-2.1.0.json",
			version: "2.1.0",
			runs: [{ tool: { driver: { name: "archipelago", rules } }, results }],
		},
		null,
		2,
	);
}

/** One test case a problem or finding; errors fail, the rest is said in the case's output. */
function junitReport(files: readonly CheckedFile[]): string {
	const suites = files.map(({ file, problems, findings }) => {
		const cases = [
			...problems.map((problem) =>
				failingCase(file, `${problem.line}:${problem.column} ${problem.path}`, problem.message),
			),
			...findings.map((finding) =>
				finding.severity === "error"
					? failingCase(file, `${finding.rule} ${finding.path}`, finding.message)
					: `<testcase classname="${xml(file)}" name="${xml(`${finding.rule} ${finding.path}`)}"><system-out>${xml(finding.message)}</system-out></testcase>`,
			),
		];
		const failures = problems.length + findings.filter(({ severity }) => severity === "error").length;
		const passing = cases.length === 0 ? [`<testcase classname="${xml(file)}" name="no findings"/>`] : cases;
		return `<testsuite name="${xml(file)}" tests="${passing.length}" failures="${failures}">\n${passing.join("\n")}\n</testsuite>`;
	});
	return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("\n")}\n</testsuites>`;
}

function failingCase(file: string, name: string, message: string): string {
	return `<testcase classname="${xml(file)}" name="${xml(name)}"><failure message="${xml(message)}"/></testcase>`;
}

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function xml(text: string): string {
	return text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);
}

const githubLevels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Workflow commands that GitHub Actions shows beside the lines of a pull request. */
function githubReport(files: readonly CheckedFile[]): string {
	return files
		.flatMap(({ file, problems, findings }) => [
			...problems.map(({ line, column, path, message }) =>
				githubLine("error", { file, line, column, title: path, message }),
			),
			...findings.map((finding) =>
				githubLine(githubLevels[finding.severity], {
					file,
					...placeOf(finding),
					title: finding.rule,
					message: finding.message,
				}),
			),
		])
		.join("\n");
}

interface GithubPlace {
	readonly file: string;
	readonly line: number;
	readonly column: number;
	readonly title: string;
	readonly message: string;
}

function githubLine(level: string, { file, line, column, title, message }: GithubPlace): string {
	const property = (text: string) => githubData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
	return `::${level} file=${property(file)},line=${line},col=${column},title=${property(title)}::${githubData(message)}`;
}

function githubData(text: string): string {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function placeOf(finding: Finding): { line: number; column: number } {
	return { line: finding.line ?? 1, column: finding.column ?? 1 };
}
