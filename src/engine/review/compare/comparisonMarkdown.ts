import * as texts from "../../../texts/review/comparison.ts";
import type { DesignComparison, Difference } from "../../model/difference.ts";
import type { FigureChange, FigureComparison, FigureVerdict, HeadlineChange } from "../../model/figureChange.ts";
import { comparisonSummary } from "./comparisonSummary.ts";
import { kindMarks } from "./kindMarks.ts";
import { verdictWords } from "./verdictWords.ts";

export interface NamedComparison {
	/** What the two sides are called: "main", "Global shop (shop.yaml)". */
	readonly names: { readonly a: string; readonly b: string };
	readonly design: DesignComparison;
	readonly figures: FigureComparison;
}

/** Differences that are listed before the rest is folded away. */
const mostListed = 30;

/** The comparison for a pull request: the summary first, then the model, the headline figures, the rest folded away. */
export function comparisonMarkdown({ names, design, figures }: NamedComparison): string {
	const own = design.model.filter(({ follows }) => !follows);
	const following = design.model.filter(({ follows }) => follows);
	const changed = figures.figures.filter(({ verdict }) => verdict !== "same");
	return [
		`## ${escaped(names.a)} → ${escaped(names.b)}`,
		"",
		...comparisonSummary({ design, figures }).map((line) => `${escaped(line)}  `),
		"",
		texts.headlineFigures,
		"",
		...table([texts.figure, texts.before, texts.after, texts.change, ""], figures.headline.map(headlineCells)),
		...heading(texts.theModel, own.length > 0, own.slice(0, mostListed).map(bullet)),
		...folded(texts.ownCountMoreDifferences(own.length - mostListed), own.slice(mostListed).map(bullet)),
		...folded(texts.defaultsThatFollowFromThese(following.length), following.map(bullet)),
		...folded(
			texts.changedCountOfFigureCountFigures(changed.length, figures.figures.length),
			changed.length === 0
				? []
				: table([texts.figure, texts.before, texts.after, texts.change, ""], changed.map(figureCells)),
		),
		...folded(texts.changesOfTheLayout(design.layout.length), design.layout.map(bullet)),
		"",
	].join("\n");
}

function heading(title: string, isThere: boolean, lines: readonly string[]): readonly string[] {
	return isThere ? ["", title, "", ...lines] : [];
}

function folded(summary: string, lines: readonly string[]): readonly string[] {
	if (lines.length === 0) return [];
	return ["", `<details><summary>${summary}</summary>`, "", ...lines, "", "</details>"];
}

function bullet({ kind, sentence, path }: Difference): string {
	return `- \`${kindMarks[kind]}\` ${escaped(sentence)} (\`${path.replaceAll("`", "'")}\`)`;
}

function headlineCells(row: HeadlineChange): readonly string[] {
	const side = (text: string, of: string) => (of === "" ? text : `${text} (${of})`);
	return [row.label, side(row.text.a, row.of.a), side(row.text.b, row.of.b), row.text.delta, verdictText(row)];
}

function figureCells(row: FigureChange): readonly string[] {
	return [`${capitalised(row.kind)}: ${row.label}`, row.text.a, row.text.b, row.text.delta, verdictText(row)];
}

function verdictText({ verdict }: Pick<FigureChange, "verdict">): string {
	const signs: Partial<Record<FigureVerdict, string>> = { better: "✅ ", worse: "❌ " };
	return `${signs[verdict] ?? ""}${verdictWords[verdict]}`;
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
	const rule = columns.map((_, index) => (index > 0 && index < 4 ? "---:" : "---"));
	return [columns, rule, ...rows.map((row) => row.map(escaped))].map((cells) => `| ${cells.join(" | ")} |`);
}

/** Names come from files: none of their signs may become markup, a mention or a line of its own. */
function escaped(text: string): string {
	return text
		.replace(/\s*[\r\n]+\s*/g, " ")
		.replace(/[\\`*_[\]<>|#~]/g, (sign) => `\\${sign}`)
		.replace(/@(?=\w)/g, "@\u2060");
}

function capitalised(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
