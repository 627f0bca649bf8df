import type { ExplainedFigures } from "../../engine/model/figures.ts";
import { analyzeDesign } from "../../engine/review/analyzeDesign.ts";
import { bareFigures } from "../../engine/review/bareFigures.ts";
import { expandedTermsOf } from "../../engine/review/termsOf.ts";
import { CliError } from "../CliError.ts";
import { exitStatus } from "../exitStatus.ts";
import { figuresCsv } from "../formats/figuresCsv.ts";
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
		if (found === undefined) throw new CliError(`analyze: no figure “${why}”. ${whyForms}`);
		if (format === "json") printJson(found);
		else print(whyText(design, found));
		return exitStatus.fine;
	}
	if (format === "json") printJson({ schema: 1, design: design.name, currency: design.currency, ...printed(figures) });
	else print(format === "csv" ? figuresCsv(figures) : figuresText(design, figures));
	return exitStatus.fine;
}

const whyForms = `Figures are named
  latency/<feature>/<population>/<operation>/p50|p95|p99
  availability/<feature>/<operation>
  recovery/<region>/<feature>/<operation>/rto|rpo
  staleness/<feature>/<region>
  conflicts/<feature>
  cost/<line id>, cost/total
  business/<key>
  load/<region>/<application>/<key>, network/<from>/<to>, resolved/components|stores/<id>/<key>
and any other by the ids and keys of --format json: recovery/<region>/<feature>/<operation>/writesLost,
cost/byRegion/<region>, cost/surviving/whileOut/<region>, business/topologies/<topology>/netYearly.`;

/** Terms are asked for one figure at a time (`--why`); only the bill's lines print theirs. */
function printed(figures: ExplainedFigures): object {
	const bare = bareFigures(figures);
	const findings = bare.findings.map(({ figure: _, ...finding }) => finding);
	return { ...bare, cost: figures.cost, business: bare.business ?? null, findings };
}
