import type { Severity } from "../../engine/model/figures.ts";
import * as texts from "../../texts/commandLine/reports.ts";
import type { CheckedFile } from "./checkedFile.ts";
import { problemText } from "./problemText.ts";
import { reportedFile } from "./reportedFile.ts";

/** One test case a problem or finding: those at a failing severity fail, the rest is said in the case's output. */
export function junitReport(files: readonly CheckedFile[], failing: readonly Severity[]): string {
	const suites = files.map((file) => suiteOf(file, failing));
	const tests = suites.reduce((sum, suite) => sum + suite.cases.length, 0);
	const failures = suites.reduce((sum, suite) => sum + suite.failures, 0);
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<testsuites name="archipelago check" tests="${tests}" failures="${failures}" errors="0">`,
		...suites.flatMap(suiteLines),
		"</testsuites>",
	].join("\n");
}

interface Suite {
	readonly name: string;
	readonly cases: readonly string[];
	readonly failures: number;
}

function suiteOf({ file, problems, findings }: CheckedFile, failing: readonly Severity[]): Suite {
	const name = reportedFile(file);
	const cases = [
		...problems.map((problem) => ({
			title: `invalid-design ${problem.path}`.trim(),
			text: `${name}:${problem.line}:${problem.column}: ${problemText(problem)}`,
			kind: "error",
			fails: true,
		})),
		...findings.map(({ rule, path, line, column, message, severity }) => ({
			title: `${rule} ${path}`.trim(),
			text: `${name}:${line ?? 1}:${column ?? 1}: ${message}`,
			kind: severity,
			fails: failing.includes(severity),
		})),
	];
	const failures = cases.filter(({ fails }) => fails).length;
	if (cases.length === 0) return { name, cases: [`<testcase ${names(name, texts.noFindings)}/>`], failures };
	return { name, cases: cases.map((one) => caseLine(name, one)), failures };
}

interface Case {
	readonly title: string;
	readonly text: string;
	readonly kind: string;
	readonly fails: boolean;
}

function caseLine(file: string, { title, text, kind, fails }: Case): string {
	const body = fails
		? `<failure type="${kind}" message="${xml(text)}"/>`
		: `<system-out>${xml(`${kind}: ${text}`)}</system-out>`;
	return `<testcase ${names(file, title)}>${body}</testcase>`;
}

function names(file: string, title: string): string {
	return `classname="${xml(file)}" name="${xml(title)}"`;
}

function suiteLines({ name, cases, failures }: Suite): readonly string[] {
	const head = `<testsuite name="${xml(name)}" tests="${cases.length}" failures="${failures}" errors="0" skipped="0">`;
	return [head, ...cases, "</testsuite>"];
}

const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
	"'": "&apos;",
	// As such they would be read as spaces in an attribute.
	"\t": "&#9;",
	"\n": "&#10;",
	"\r": "&#13;",
};

/** Other control characters and lone surrogates are in no XML 1.0 document, not even escaped. */
function xml(text: string): string {
	return text
		.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
		.replaceAll(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? character);
}
