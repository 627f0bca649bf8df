import { figuresCsv } from "../../engine/exports/figuresCsv.ts";
import { figuresJson } from "../../engine/exports/figuresJson.ts";
import type { Design } from "../../engine/model/design.ts";
import type { ExplainedFigures } from "../../engine/model/figures.ts";
import { analyzeDesign } from "../../engine/review/analyzeDesign.ts";
import { expandedTermsOf } from "../../engine/review/termsOf.ts";
import * as texts from "../../texts/commandLine/refusals.ts";
import { CliError } from "../CliError.ts";
import { exitStatus } from "../exitStatus.ts";
import { figuresText } from "../formats/figuresText.ts";
import { whyText } from "../formats/whyText.ts";
import { print, printJson } from "../print.ts";
import { readDesign } from "../readDesign.ts";

export const analyzeFormats = ["text", "json", "csv"] as const;

interface AnalyzeOptions {
	readonly format: (typeof analyzeFormats)[number];
	readonly why?: string;
}

/** All figures of a design, or the terms of one. */
export function analyze(file: string, { format, why }: AnalyzeOptions): number {
	const { design } = readDesign(file);
	const figures = analyzeDesign(design);
	if (why !== undefined) {
		const found = expandedTermsOf({ design, figures }, why);
		if (found === undefined) throw new CliError(texts.analyzeNoFigure(why, whyForms));
		if (format === "json") printJson(found);
		else print(whyText(design, found));
		return exitStatus.fine;
	}
	print(printed(design, figures, format));
	return exitStatus.fine;
}

const whyForms = texts.figuresAreNamedLatencyFeature;

function printed(design: Design, figures: ExplainedFigures, format: AnalyzeOptions["format"]): string {
	switch (format) {
		case "json":
			return figuresJson(design, figures);
		case "csv":
			return figuresCsv(figures);
		case "text":
			return figuresText(design, figures);
	}
}
