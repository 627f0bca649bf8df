import * as texts from "../../texts/review/figures.ts";
import { findTechnology } from "../catalog/findTechnology.ts";
import { technologies } from "../catalog/technologies.ts";
import type { DataFacts, Technology } from "../catalog/technology.ts";
import type { Design, Id, Store } from "../model/design.ts";
import { effectiveConsistency } from "../model/effectiveConsistency.ts";
import type { Edit, FindingFix } from "../model/figures.ts";
import { type Consistency, compareConsistency } from "../model/vocabulary.ts";
import { strengthened } from "./findings/strengthened.ts";

type Offer = DataFacts["strongest"][number];

/** Other technologies that are worth a mention. */
const mostTechnologies = 2;

/**
 * Changes that would let a store have a consistency which its technology doesn't offer as it is: another
 * pattern of the same technology, else another technology that runs at the same providers. What the
 * new pattern needs besides (a leader, homes) is not in the edits.
 */
export function consistencyWays(design: Design, id: Id, wanted: Consistency): readonly FindingFix[] {
	const store = design.data.get(id);
	const technology = findTechnology(store?.technology ?? "");
	if (store === undefined || technology?.data === undefined) return [];
	const own = offersOf(technology, wanted).filter(({ pattern }) => pattern !== store.pattern);
	if (own.length > 0) return own.map((offer) => asPattern(store, offer, wanted));
	const providers = new Set(store.replicas.map((region) => design.regions.get(region)?.provider));
	return technologies
		.filter((row) => row.data !== undefined && row.key !== technology.key && row.icon === technology.icon)
		.filter((row) => row.providers === "any" || [...providers].every((each) => row.providers.includes(each ?? "other")))
		.flatMap((row) =>
			offersOf(row, wanted)
				.slice(0, 1)
				.map((offer) => withTechnology(store, row, { offer, wanted })),
		)
		.slice(0, mostTechnologies);
}

/** What would make a store give the consistency that it may claim; undefined where it gives it, or nothing would. */
export function waysToKeep(design: Design, id: Id, wanted: Consistency): FindingFix | undefined {
	const store = design.data.get(id);
	if (store === undefined) return undefined;
	const claimed: Store = { ...store, consistency: wanted };
	if (compareConsistency(effectiveConsistency(design, claimed), wanted) <= 0) return undefined;
	const isEnough = (given: Consistency): boolean => compareConsistency(given, wanted) <= 0;
	const fix = strengthened(design, claimed, { needed: wanted, isEnough });
	const claim: Edit = { op: "set", path: ["data", id, "consistency"], value: wanted };
	return fix === undefined ? undefined : { label: fix.label, edits: [claim, ...fix.edits] };
}

/** The first offer of each pattern that promises enough, the technology's own order kept. */
function offersOf({ data }: Technology, wanted: Consistency): readonly Offer[] {
	const enough = (data?.strongest ?? []).filter(({ consistency }) => compareConsistency(consistency, wanted) <= 0);
	return enough.filter((offer, index) => enough.findIndex(({ pattern }) => pattern === offer.pattern) === index);
}

function asPattern(store: Store, offer: Offer, wanted: Consistency): FindingFix {
	return { label: texts.asPatternStore(articled(offer.pattern)), edits: offerEdits(store, offer, wanted) };
}

function articled(pattern: string): string {
	return `a ${pattern}`;
}

function withTechnology(
	store: Store,
	{ key, name }: Technology,
	{ offer, wanted }: { readonly offer: Offer; readonly wanted: Consistency },
): FindingFix {
	const technology: Edit = { op: "set", path: ["data", store.id, "technology"], value: key };
	return { label: texts.withName(name), edits: [technology, ...offerEdits(store, offer, wanted)] };
}

function offerEdits(store: Store, { pattern, mode }: Offer, wanted: Consistency): readonly Edit[] {
	const path = ["data", store.id] as const;
	const edits: Edit[] = [];
	if (pattern !== store.pattern) edits.push({ op: "set", path: [...path, "pattern"], value: pattern });
	edits.push({ op: "set", path: [...path, "consistency"], value: wanted });
	if (wanted === "bounded-staleness" && store.staleBoundMs === undefined) {
		edits.push({ op: "set", path: [...path, "staleBound"], value: "5s" });
	}
	if (mode === "sync" && pattern !== "consensus") {
		edits.push({ op: "set", path: [...path, "replication", "mode"], value: "sync" });
	}
	return edits;
}
