import * as texts from "../../texts/format/help.ts";
import { findTechnology } from "../catalog/findTechnology.ts";
import { technologySummaries } from "../catalog/technologySummaries.ts";

/** A technology of the catalogue in a few sentences: its layer, what it is, where it runs, what it can do. "" for free text. */
export function aboutTechnology(key: string): string {
	const technology = findTechnology(key);
	if (technology === undefined) return "";
	const { name, layer, providers, data, routing, observability } = technology;
	const where = providers === "any" ? texts.runsAnywhere : texts.runsAtProviders(providers.join(", "));
	const offers = data?.strongest.map(({ pattern, mode, consistency }) => {
		const how = pattern === "consensus" || pattern === "partitioned" ? pattern : `${pattern}, ${mode}`;
		return texts.howUpToConsistency(how, consistency);
	});
	return [
		`${name}, ${layer}; ${where}`,
		technologySummaries[key],
		offers?.join("; "),
		routing && texts.byMethods(routing.methods.join(" or ")),
		observability && `${observability.scope}; ${observability.signals.join(", ")}`,
	]
		.filter((part) => part !== undefined)
		.join(". ");
}
