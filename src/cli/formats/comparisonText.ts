import type { Difference } from "../../engine/model/difference.ts";
import { type FigureChange, figureKinds } from "../../engine/model/figureChange.ts";
import type { NamedComparison } from "../../engine/review/compare/comparisonMarkdown.ts";
import { comparisonSummary } from "../../engine/review/compare/comparisonSummary.ts";
import { kindMarks } from "../../engine/review/compare/kindMarks.ts";
import { verdictWords } from "../../engine/review/compare/verdictWords.ts";
import * as texts from "../../texts/commandLine/reports.ts";
import { oneLine } from "./oneLine.ts";
import { textTable } from "./textTable.ts";

/** The comparison for a terminal. */
export function comparisonText({ names, design, figures }: NamedComparison): string {
	const own = design.model.filter(({ follows }) => !follows);
	const following = design.model.filter(({ follows }) => follows);
	const changed = figures.figures.filter(({ verdict }) => verdict !== "same");
	const headline = figures.headline.map((row) => [
		row.label,
		row.text.a,
		row.text.b,
		row.text.delta,
		verdictWords[row.verdict],
		row.of.a === row.of.b ? row.of.b : `${row.of.a} → ${row.of.b}`,
	]);
	return [
		`${oneLine(names.a)} → ${oneLine(names.b)}`,
		"",
		...comparisonSummary({ design, figures }),
		...section(texts.model, own.map(differenceLine)),
		...section(texts.defaultsThatFollow, following.map(differenceLine)),
		...section(texts.layoutWhichChangesNoFigure, design.layout.map(differenceLine)),
		...section(texts.headline, [textTable(["figure", "before", "after", "change", "", "of"], headline, amounts)]),
		...figureKinds.flatMap((kind) => figureSection(kind, changed)),
	].join("\n");
}

const amounts = ["before", "after", "change"];

function section(title: string, lines: readonly string[]): readonly string[] {
	return lines.length === 0 ? [] : ["", title, ...lines];
}

function differenceLine({ kind, sentence, path }: Difference): string {
	return `${kindMarks[kind]} ${oneLine(sentence)}  (${oneLine(path)})`;
}

function figureSection(kind: string, changed: readonly FigureChange[]): readonly string[] {
	const rows = changed.filter((row) => row.kind === kind);
	if (rows.length === 0) return [];
	const cells = rows.map((row) => [row.label, row.text.a, row.text.b, row.text.delta, verdictWords[row.verdict]]);
	const title = kind.charAt(0).toUpperCase() + kind.slice(1);
	return section(title, [textTable(["figure", "before", "after", "change", ""], cells, amounts)]);
}
