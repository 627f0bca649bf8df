import type { Design } from "../model/design.ts";
import type { ExplainedFigures } from "../model/figures.ts";
import { bareFigures } from "../review/bareFigures.ts";
import { json } from "./json.ts";

/** All figures in the form that the command line's JSON has. Terms are asked for one figure at a time; only the bill's lines have theirs. */
export function figuresJson(design: Design, figures: ExplainedFigures): string {
	const bare = bareFigures(figures);
	const findings = bare.findings.map(({ figure: _, ...finding }) => finding);
	return json({
		schema: 1,
		design: design.name,
		currency: design.currency,
		...bare,
		// A line has its terms from its class.
		cost: { ...figures.cost, lines: figures.cost.lines.map((line) => ({ ...line, terms: line.terms })) },
		business: bare.business ?? null,
		findings,
	});
}
