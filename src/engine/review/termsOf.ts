import { figureName } from "../model/figureName.ts";
import type { ExplainedFigures, Term } from "../model/figures.ts";

/** One figure with how it was made. */
export interface ExplainedFigure {
	readonly figure: string;
	readonly value: number | string | null;
	readonly unit: string;
	readonly terms: readonly Term[];
}

type Finder = (figures: ExplainedFigures, rest: readonly string[]) => Omit<ExplainedFigure, "figure"> | undefined;

/**
 * The terms of the figure called `name`: `latency/<feature>/<population>/<operation>/p99`,
 * `availability/<feature>/<operation>`, `recovery/<region>/<feature>/<operation>/rto`,
 * `staleness/<feature>/<region>`, `conflicts/<feature>`, `cost/<line id>`, `cost/total`,
 * `business/<key>`. Undefined when there is no such figure.
 */
export function termsOf(figures: ExplainedFigures, name: string): ExplainedFigure | undefined {
	const [family = "", ...rest] = name.split("/");
	const found = finders[family]?.(figures, rest);
	return found === undefined ? undefined : { figure: name, ...found };
}

const finders: Readonly<Record<string, Finder>> = {
	latency: (figures, [feature, population, operation, quantile]) => {
		const found = figures.latency.find(
			(each) => each.feature === feature && each.population === population && each.operation === operation,
		);
		if (found === undefined) return undefined;
		const values: Readonly<Record<string, number | null>> = { p50: found.p50Ms, p95: found.p95Ms, p99: found.p99Ms };
		const value = values[quantile ?? ""];
		if (value === undefined) return undefined;
		return { value, unit: "ms", terms: found.terms };
	},
	availability: (figures, [feature, operation]) => {
		const found = figures.availability.find((each) => each.feature === feature && each.operation === operation);
		return found && { value: found.availability, unit: "share", terms: found.terms };
	},
	recovery: (figures, [region, feature, operation, which]) => {
		const found = figures.recovery.find(
			(each) => each.region === region && each.feature === feature && each.operation === operation,
		);
		if (found === undefined || (which !== "rto" && which !== "rpo")) return undefined;
		return { value: which === "rto" ? found.rtoSeconds : found.rpoSeconds, unit: "s", terms: found.terms };
	},
	staleness: (figures, [feature, region]) => {
		const found = figures.staleness.find((each) => each.feature === feature && each.region === region);
		return found && { value: found.delayP99Ms, unit: "ms", terms: found.terms };
	},
	conflicts: (figures, [feature]) => {
		const found = figures.conflicts.find((each) => each.feature === feature);
		return found && { value: found.perHour, unit: "an hour", terms: found.terms };
	},
	cost: (figures, rest) => {
		const id = rest.join("/");
		if (id === "total") return { value: figures.cost.monthlyTotal, unit: "a month", terms: linesAsTerms(figures) };
		const line = figures.cost.lines.find((each) => each.id === id);
		return line && { value: line.monthly, unit: "a month", terms: line.terms };
	},
	business: (figures, [key]) => {
		const value = Object.entries(figures.business ?? {}).find(([name]) => name === key)?.[1];
		if (figures.business === undefined || (typeof value !== "number" && typeof value !== "string" && value !== null)) {
			return undefined;
		}
		return { value, unit: key === "paybackMonths" ? "months" : "", terms: figures.business.terms };
	},
};

function linesAsTerms({ cost }: ExplainedFigures): readonly Term[] {
	return cost.lines.map(({ id, label, region, monthly, basis, terms }) => ({
		label: region === null || label.includes(region) ? `${label} (${basis})` : `${label}, ${region} (${basis})`,
		value: monthly,
		unit: "a month",
		figure: figureName.cost({ id }),
		terms,
	}));
}
