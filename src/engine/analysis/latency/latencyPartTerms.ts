import type { Design, Feature } from "../../model/design.ts";
import { rttMs } from "../../model/design.ts";
import type { LatencyPart, Term } from "../../model/figures.ts";
import type { Operation } from "../../model/vocabulary.ts";
import { latencyTerm } from "./latencyTerm.ts";
import type { PathWay } from "./pathWays.ts";
import { balancingOnTheWay } from "./pathWays.ts";
import { roundTripTerm } from "./roundTripTerm.ts";

interface PartOfPath {
	readonly part: LatencyPart;
	readonly feature: Feature;
	readonly operation: Operation;
	readonly ways: readonly PathWay[];
}

/** What one part of a path is made of: the fields that set it, and the round trips with their sources. */
export function latencyPartTerms(design: Design, path: PartOfPath): readonly Term[] {
	const { part, feature, operation } = path;
	switch (part.label) {
		case "Last mile":
			return [latencyTerm(design, "Access network", { latency: design.traffic.lastMile, path: "traffic.lastMile" })];
		case "Edge cache":
			return edgeTerms(design, feature);
		case "Balancing":
			return balancingTerms(design, path);
		case "Application":
			return applicationTerms(design, feature);
		case "Store":
			return storeTerms(design, feature, operation);
		case "Quorum":
			return quorumTerms(design, path);
		default:
			return tripTerms(design, path);
	}
}

function edgeTerms(design: Design, feature: Feature): readonly Term[] {
	if (feature.edgeCache === undefined) return [];
	const path = `features.${feature.id}.edgeCache`;
	return [
		{ label: "Share of reads answered there", value: feature.edgeCache.hitRate, path: `${path}.hitRate` },
		latencyTerm(design, "Edge cache", { latency: feature.edgeCache.latency, path: `${path}.latency` }),
	];
}

function balancingTerms(design: Design, { feature, ways }: PartOfPath): readonly Term[] {
	const entries = new Set(ways.flatMap((way) => way.entry ?? []));
	const components = new Set([...entries].flatMap((entry) => balancingOnTheWay(design, feature, entry)));
	return [...components].map(({ id, name, latency }) =>
		latencyTerm(design, name, { latency, path: `balancing.${id}.latency` }),
	);
}

function applicationTerms(design: Design, feature: Feature): readonly Term[] {
	const application = design.application.get(feature.application);
	if (application === undefined) return [];
	const { id, name, latency } = application;
	return [latencyTerm(design, name, { latency, path: `application.${id}.latency` })];
}

function storeTerms(design: Design, feature: Feature, operation: Operation): readonly Term[] {
	const store = design.data.get(feature.store);
	if (store === undefined) return [];
	const path = `data.${store.id}.latency.${operation}`;
	return [latencyTerm(design, `One replica's ${operation}`, { latency: store.latency[operation], path })];
}

function quorumTerms(design: Design, { ways }: PartOfPath): readonly Term[] {
	const seen = new Map<string, Term>();
	for (const { store } of ways) {
		const quorum = store?.quorum;
		if (quorum === undefined) continue;
		const label = `Waits at ${quorum.from} for ${quorum.text}`;
		if (seen.has(label)) continue;
		const trips = quorum.members.map((member) => roundTripTerm(design, quorum.from, member));
		seen.set(label, { label, value: quorum.members.length, unit: "may answer", terms: trips });
	}
	return [...seen.values()];
}

/** The round trips of this part, each with the share of the requests that make it. */
function tripTerms(design: Design, { part, ways }: PartOfPath): readonly Term[] {
	const shares = new Map<string, { readonly from: string; readonly to: string; share: number }>();
	for (const way of ways) {
		for (const { label, at } of way.parts) {
			const [from, to] = at;
			if (label !== part.label || from === undefined || to === undefined) continue;
			const known = shares.get(`${from}/${to}`);
			if (known === undefined) shares.set(`${from}/${to}`, { from, to, share: way.share });
			else known.share += way.share;
		}
	}
	return [...shares.values()].map(({ from, to, share }) => ({
		...roundTripTerm(design, from, to),
		terms: [
			{ label: "Share of requests", value: share },
			{ label: "99th percentile, 1.3 × the median", value: 1.3 * rttMs(design, from, to), unit: "ms" },
		],
	}));
}
