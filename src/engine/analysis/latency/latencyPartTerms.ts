import * as texts from "../../../texts/analysis/latency.ts";
import * as names from "../../../texts/model/names.ts";
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
		case names.lastMile:
			return [latencyTerm(design, texts.accessNetwork, { latency: design.traffic.lastMile, path: "traffic.lastMile" })];
		case names.edgeCache:
			return edgeTerms(design, feature);
		case names.balancing:
			return balancingTerms(design, path);
		case names.application:
			return applicationTerms(design, feature);
		case names.store:
			return storeTerms(design, feature, operation);
		case names.quorum:
			return quorumTerms(design, path);
		default:
			return tripTerms(design, path);
	}
}

function edgeTerms(design: Design, feature: Feature): readonly Term[] {
	if (feature.edgeCache === undefined) return [];
	const path = `features.${feature.id}.edgeCache`;
	return [
		{ label: texts.shareOfReadsAnsweredThere, value: feature.edgeCache.hitRate, path: `${path}.hitRate` },
		latencyTerm(design, names.edgeCache, { latency: feature.edgeCache.latency, path: `${path}.latency` }),
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
	return [
		latencyTerm(design, operation === "read" ? texts.oneReplicasRead : texts.oneReplicasWrite, {
			latency: store.latency[operation],
			path,
		}),
	];
}

function quorumTerms(design: Design, { ways }: PartOfPath): readonly Term[] {
	const seen = new Map<string, Term>();
	for (const { store } of ways) {
		const quorum = store?.quorum;
		if (quorum === undefined) continue;
		const label = texts.waitsAtFor(quorum.from, quorum.text);
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
			{ label: texts.shareOfRequests, value: share },
			{ label: texts.ninetyNinthPercentileOfARoundTrip, value: 1.3 * rttMs(design, from, to), unit: "ms" },
		],
	}));
}
