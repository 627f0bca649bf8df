import { comparisonHtml } from "../../engine/exports/comparisonHtml.ts";
import type { Difference } from "../../engine/model/difference.ts";
import type { FigureChange } from "../../engine/model/figureChange.ts";
import { analyzeDesign } from "../../engine/review/analyzeDesign.ts";
import { bareFigures } from "../../engine/review/bareFigures.ts";
import { compareDesigns } from "../../engine/review/compare/compareDesigns.ts";
import type { ComparedSide } from "../../engine/review/compare/comparedSide.ts";
import { compareFigures } from "../../engine/review/compare/compareFigures.ts";
import { comparisonMarkdown, type NamedComparison } from "../../engine/review/compare/comparisonMarkdown.ts";
import * as texts from "../../texts/commandLine/refusals.ts";
import { CliError } from "../CliError.ts";
import { exitStatus } from "../exitStatus.ts";
import { comparisonText } from "../formats/comparisonText.ts";
import { print, printJson } from "../print.ts";
import { readDesign } from "../readDesign.ts";
import { shownFile } from "../readText.ts";

export const compareFormats = ["text", "json", "markdown", "html"] as const;

interface CompareOptions {
	readonly format: (typeof compareFormats)[number];
}

/** What two designs differ in, in the model and in every figure. A difference is no finding. */
export function compare(fileA: string, fileB: string, { format }: CompareOptions): number {
	if (fileA === "-" && fileB === "-") throw new CliError(texts.compareOnly);
	const a = sideOf(fileA);
	const b = sideOf(fileB);
	const compared: NamedComparison = {
		names: { a: named(a, fileA), b: named(b, fileB) },
		design: compareDesigns(a.design, b.design),
		figures: compareFigures(a, b),
	};
	switch (format) {
		case "json":
			printJson({ model: compared.design.model.map(modelRow), figures: compared.figures.figures.map(figureRow) });
			break;
		case "markdown":
			print(comparisonMarkdown(compared));
			break;
		case "html":
			print(comparisonHtml({ a, b, names: compared.names }));
			break;
		case "text":
			print(comparisonText(compared));
			break;
	}
	return exitStatus.fine;
}

function sideOf(file: string): ComparedSide {
	const { design } = readDesign(file);
	return { design, figures: bareFigures(analyzeDesign(design)) };
}

function named({ design }: ComparedSide, file: string): string {
	return `${design.name} (${shownFile(file)})`;
}

/** Another id for the same thing is a change of the id. */
function modelRow({ path, kind, a, b }: Difference): object {
	return { path, change: kind === "renamed" ? "changed" : kind, a, b };
}

function figureRow({ figure, a, b, delta }: FigureChange): object {
	return { figure, a, b, delta };
}
