import * as texts from "../../../texts/review/why.ts";
import { roundTripTerm } from "../../analysis/latency/roundTripTerm.ts";
import { figureName } from "../../model/figureName.ts";
import type { Explained, LatencyFigure, Term } from "../../model/figures.ts";
import { routingInForce } from "../../model/routingInForce.ts";
import type { Asked, Finder, Found } from "./finder.ts";
import { objectiveOf } from "./objectiveOf.ts";

/** `<feature>/<population>/<operation>/p99`, `…/entry/<region>`, `…/parts/<label>/p50`, `…/objective`. */
export const latencyWhy: Finder = (asked, [feature, population, operation, key = "", ...rest]) => {
	const found = asked.figures.latency.find(
		(each) => each.feature === feature && each.population === population && each.operation === operation,
	);
	if (found === undefined) return undefined;
	const values: Readonly<Record<string, number | null>> = { p50: found.p50Ms, p95: found.p95Ms, p99: found.p99Ms };
	const value = values[key.replace(/Ms$/, "")];
	if (value !== undefined) return { value, unit: "ms", terms: found.terms };
	if (key === "parts") return partOf(found, rest);
	if (key === "entry") return entryOf(asked, found, rest.join("/"));
	if (key !== "objective" && key !== "objectiveP99Ms") return undefined;
	return objectiveOf({ id: found.feature }, { key: `${found.operation}.p99`, value: found.objectiveP99Ms, unit: "ms" });
};

function partOf(
	{ parts, terms }: Explained<LatencyFigure>,
	[label = "", percentile]: readonly string[],
): Found | undefined {
	const part = parts.find((each) => each.label === label);
	if (part === undefined) return undefined;
	const values: Readonly<Record<string, number>> = { p50: part.p50Ms, p99: part.p99Ms };
	const value = values[percentile?.replace(/Ms$/, "") ?? ""];
	if (value === undefined) return undefined;
	const own = terms.find((term) => term.label.startsWith(`${label},`));
	return { value, unit: "ms", terms: own === undefined ? [] : [own] };
}

/** Which regions could have been: the routing entry in force chooses among them. */
function entryOf({ design }: Asked, figure: Explained<LatencyFigure>, region: string): Found | undefined {
	const entry = figure.entry.find((each) => each.region === region);
	if (entry === undefined) return undefined;
	const inForce = routingInForce(design);
	const policy: Term =
		inForce === undefined
			? { label: texts.withoutRoutingTheNearestRegion, value: region, path: "routing" }
			: {
					label: texts.inForceDecides(inForce.name),
					value: inForce.method === "anycast" ? "nearest" : inForce.policy,
					path: `routing.${inForce.id}`,
				};
	const trips = [...design.regions.keys()].map((each) => ({
		...roundTripTerm(design, figure.population, each),
		figure: figureName.network(figure.population, each),
	}));
	return { value: entry.share, unit: "share", terms: [policy, ...trips] };
}
