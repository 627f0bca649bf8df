import type { Explained, ExplainedFigures, Figures } from "../model/figures.ts";
import type { Headline } from "./headline.ts";

/** The figures alone, without what explains them, which is many times larger: to print, to send, to keep. */
export function bareFigures(figures: ExplainedFigures): Figures {
	const { business, ...rest } = figures;
	return {
		...rest,
		latency: figures.latency.map(bare),
		staleness: figures.staleness.map(bare),
		conflicts: figures.conflicts.map(bare),
		availability: figures.availability.map(bare),
		recovery: figures.recovery.map(bare),
		cost: { ...figures.cost, lines: figures.cost.lines.map(bare) },
		...(business === undefined ? {} : { business: bare(business) }),
	};
}

/** The same of the headline. */
export function bareHeadline(headline: Headline): Headline {
	const { worstLatency, worstAvailability, longestRecovery } = headline;
	return {
		...headline,
		worstLatency: worstLatency && bare(worstLatency),
		worstAvailability: worstAvailability && bare(worstAvailability),
		longestRecovery: longestRecovery && bare(longestRecovery),
	};
}

/**
 * A copy of everything but the terms, which are not even put together for it. Rows of which there are thousands
 * have them from their class; those are copied at once instead of name by name.
 */
function bare<Figure extends object>(figure: Figure | Explained<Figure>): Figure {
	if (!Object.hasOwn(figure, "terms")) return { ...figure };
	const names = Object.keys(figure).filter((name) => name !== "terms") as (keyof Figure)[];
	const copy: Partial<Figure> = {};
	for (const name of names) copy[name] = figure[name];
	return copy as Figure;
}
