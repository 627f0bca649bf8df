import type { Term } from "../model/figures.ts";
import { availabilityWhy } from "./why/availabilityWhy.ts";
import { businessWhy } from "./why/businessWhy.ts";
import { conflictsWhy } from "./why/conflictsWhy.ts";
import { costWhy } from "./why/costWhy.ts";
import type { Asked, Finder, Found } from "./why/finder.ts";
import { latencyWhy } from "./why/latencyWhy.ts";
import { loadWhy } from "./why/loadWhy.ts";
import { networkWhy } from "./why/networkWhy.ts";
import { recoveryWhy } from "./why/recoveryWhy.ts";
import { resolvedWhy } from "./why/resolvedWhy.ts";
import { stalenessWhy } from "./why/stalenessWhy.ts";

/** One figure with how it was made. */
export interface ExplainedFigure extends Found {
	readonly figure: string;
}

/**
 * The terms of the figure called `name`. A name is the family, the ids and the key of the figure as
 * `analyze --format json` has them: `latency/<feature>/<population>/<operation>/p99`,
 * `availability/<feature>/<operation>`, `recovery/<region>/<feature>/<operation>/rto`,
 * `staleness/<feature>/<region>`, `conflicts/<feature>`, `cost/<line id>`, `cost/total`, `business/<key>`;
 * also `load/…`, `network/<from>/<to>` and `resolved/…`. Undefined when there is no such figure.
 */
export function termsOf(asked: Asked, name: string): ExplainedFigure | undefined {
	const [family = "", ...rest] = name.split("/");
	const found = finders[family]?.(asked, rest);
	return found === undefined ? undefined : { figure: name, ...found };
}

/** The same with the terms of the figures of its family that are among its terms, to read at once. */
export function expandedTermsOf(asked: Asked, name: string): ExplainedFigure | undefined {
	const found = termsOf(asked, name);
	const [family = ""] = name.split("/");
	return found === undefined
		? undefined
		: { ...found, terms: found.terms.map((term) => expanded(asked, term, family)) };
}

function expanded(asked: Asked, term: Term, family: string): Term {
	const isNear = term.figure?.startsWith(`${family}/`) === true && term.terms === undefined;
	const terms = isNear && term.figure !== undefined ? termsOf(asked, term.figure)?.terms : term.terms;
	return terms === undefined ? term : { ...term, terms: terms.map((inner) => expanded(asked, inner, family)) };
}

const finders: Readonly<Record<string, Finder>> = {
	latency: latencyWhy,
	availability: availabilityWhy,
	recovery: recoveryWhy,
	staleness: stalenessWhy,
	conflicts: conflictsWhy,
	cost: costWhy,
	business: businessWhy,
	load: loadWhy,
	network: networkWhy,
	resolved: resolvedWhy,
};
