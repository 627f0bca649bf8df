import { nameIn, nameOfThing, type Renames } from "./names.ts";

/** What a figure may be called once things have other ids; a line of the bill names components, features and regions alike. */
export function namesAfter(name: string, renames: Renames): readonly string[] {
	if (renames.size === 0) return [name];
	const feature = nameIn(renames, "features");
	const region = nameIn(renames, "regions");
	const [kind = "", first = "", second = "", ...rest] = name.split("/");
	switch (kind) {
		case "latency":
			return [[kind, feature(first), nameIn(renames, "users.populations")(second), ...rest].join("/")];
		case "staleness":
			return [[kind, feature(first), region(second)].join("/")];
		case "recovery":
			return [[kind, region(first), feature(second), ...rest].join("/")];
		case "conflicts":
			return [[kind, feature(first)].join("/")];
		case "availability":
			return [[kind, feature(first), second].join("/")];
		case "cost":
			return lineNames(name, renames);
		default:
			return [name];
	}
}

/** The parts of a line's id one by one: of components and regions, or of a feature where it is one's. */
function lineNames(name: string, renames: Renames): readonly string[] {
	const [kind = "", category = "", ...parts] = name.split("/");
	const thing = nameOfThing(renames);
	const feature = nameIn(renames, "features");
	const withFeature = parts.map((part) => (feature(part) === part ? thing(part) : feature(part)));
	return [parts.map(thing), withFeature].map((each) => [kind, category, ...each].join("/"));
}
