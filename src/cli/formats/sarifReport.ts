import type { Severity } from "../../engine/model/figures.ts";
import { ruleTexts } from "../../engine/review/ruleTexts.ts";
import * as texts from "../../texts/commandLine/reports.ts";
import type { CheckedFile } from "./checkedFile.ts";
import { fileUri } from "./fileUri.ts";
import { problemText } from "./problemText.ts";

const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** The rule that a file with problems breaks, before any other can be looked at. */
const invalidDesign = {
	id: "invalid-design",
	severity: "error",
	description: texts.theFileIsAValid,
	help: texts.correctWhatIsReported,
} as const;

const rules = [invalidDesign, ...Object.entries(ruleTexts).map(([id, text]) => ({ id, ...text }))];

interface Region {
	readonly startLine: number;
	readonly startColumn: number;
	readonly endLine?: number;
	readonly endColumn?: number;
}

/** SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), as code-scanning services read it. */
export function sarifReport(files: readonly CheckedFile[]): string {
	const log = {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [
			{
				tool: { driver: { name: "archipelago", rules: rules.map(reportingDescriptor) } },
				// Columns are counted as JavaScript counts a text.
				columnKind: "utf16CodeUnits",
				results: files.flatMap(resultsOf),
			},
		],
	};
	return JSON.stringify(log, null, 2);
}

function reportingDescriptor({ id, severity, description, help }: (typeof rules)[number]): object {
	return {
		id,
		shortDescription: { text: `${description}.` },
		help: { text: help },
		defaultConfiguration: { level: levels[severity] },
	};
}

function resultsOf({ file, problems, findings }: CheckedFile): readonly object[] {
	return [
		...problems.map((problem) =>
			result({
				rule: invalidDesign.id,
				level: "error",
				text: problemText(problem),
				file,
				region: regionOf(problem),
			}),
		),
		...findings.map(({ rule, severity, message, line, column }) =>
			result({
				rule,
				level: levels[severity],
				text: message,
				file,
				region: { startLine: line ?? 1, startColumn: column ?? 1 },
			}),
		),
	];
}

interface Result {
	readonly rule: string;
	readonly level: string;
	readonly text: string;
	readonly file: string;
	readonly region: Region;
}

function result({ rule, level, text, file, region }: Result): object {
	return {
		ruleId: rule,
		ruleIndex: rules.findIndex(({ id }) => id === rule),
		level,
		message: { text },
		locations: [{ physicalLocation: { artifactLocation: { uri: fileUri(file) }, region } }],
	};
}

/** An end before or at the start says nothing. */
function regionOf({ line, column, endLine, endColumn }: CheckedFile["problems"][number]): Region {
	const start = { startLine: line, startColumn: column };
	const hasExtent = endLine > line || (endLine === line && endColumn > column);
	return hasExtent ? { ...start, endLine, endColumn } : start;
}
