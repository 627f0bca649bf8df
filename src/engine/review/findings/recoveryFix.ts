import * as texts from "../../../texts/review/promises.ts";
import { featureRequests } from "../../analysis/recovery/featureRequests.ts";
import { recoveryFigures } from "../../analysis/recovery/recoveryFigures.ts";
import type { Design, Feature, Id, RoutingEntry, Store } from "../../model/design.ts";
import type { Edit, FindingFix, RecoveryFigure } from "../../model/figures.ts";
import { perSurroundings } from "../../model/perSurroundings.ts";
import { type Operation, operations } from "../../model/vocabulary.ts";

/** What automatic promotion is set to, and the shortest time to live that resolvers keep to. */
const promotionMs = 30_000;
const shortTtlMs = 60_000;

interface Change {
	readonly design: Design;
	readonly edits: readonly Edit[];
	readonly label: string;
}

/**
 * What brings the requests of these rows back within the limit, in seconds: the steps that wait for people
 * taken by the system, and a short time to live. Undefined where that is not enough.
 */
export function recoveryFix(
	design: Design,
	{ rows, limitSeconds }: { readonly rows: readonly RecoveryFigure[]; readonly limitSeconds: number },
): FindingFix | undefined {
	if (rows.some((row) => row.rtoSeconds === null)) return undefined;
	const steps = [
		...(rows.some((row) => (row.wayInSeconds ?? 0) > limitSeconds) ? [automatic, shortTtl] : []),
		...(rows.some((row) => (row.dataSeconds ?? 0) > limitSeconds) ? [promotion(rows)] : []),
	];
	const changed = steps.reduce<Change>(taken, { design, edits: [], label: "" });
	if (changed.edits.length === 0 || !isWithin(changed.design, rows, limitSeconds)) return undefined;
	return { label: changed.label, edits: changed.edits };
}

type Step = (design: Design) => Change | undefined;

function taken(before: Change, step: Step): Change {
	const after = step(before.design);
	if (after === undefined) return before;
	return {
		design: after.design,
		edits: [...before.edits, ...after.edits],
		label: before.label === "" ? after.label : `${before.label}, ${lowerFirst(after.label)}`,
	};
}

function lowerFirst(text: string): string {
	return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function automatic(design: Design): Change | undefined {
	const { failover } = design;
	const hasStandby = [...design.regions.values()].some(({ role }) => role === "standby");
	const edits: Edit[] = [];
	if (failover.mode === "manual") edits.push({ op: "set", path: ["failover", "mode"], value: "automatic" });
	if (hasStandby && failover.standby === "manual") {
		edits.push({ op: "set", path: ["failover", "standby"], value: "automatic" });
	}
	if (edits.length === 0) return undefined;
	const standby = hasStandby ? "automatic" : failover.standby;
	return {
		design: { ...design, failover: { ...failover, mode: "automatic", standby } },
		edits,
		label: texts.failOverByItself,
	};
}

function shortTtl(design: Design): Change | undefined {
	const edits: Edit[] = [];
	const routing = new Map<Id, RoutingEntry>();
	for (const [id, entry] of design.routing) {
		const isLong = entry.method === "dns" && entry.ttlMs > shortTtlMs;
		routing.set(id, isLong ? { ...entry, ttlMs: shortTtlMs } : entry);
		if (isLong) edits.push({ op: "set", path: ["routing", id, "ttl"], value: "60s" });
	}
	return edits.length === 0 ? undefined : { design: { ...design, routing }, edits, label: texts.lowerTheTtlTo60 };
}

/** The stores of the rows' features promote by themselves; a consensus store elects as fast as it does. */
function promotion(rows: readonly RecoveryFigure[]): Step {
	return (design) => {
		const features = new Set(rows.map((row) => row.feature));
		const stores = new Set([...features].map((feature) => design.features.get(feature)?.store));
		const slow = [...design.data.values()].filter((store) => stores.has(store.id) && promotesSlowly(store));
		if (slow.length === 0) return undefined;
		const edits = slow.map(
			({ id }): Edit => ({ op: "set", path: ["data", id, "automaticLeaderFailover"], value: { after: "30s" } }),
		);
		return { design: { ...design, data: promoting(design, slow) }, edits, label: texts.promoteAfter30S };
	};
}

function promotesSlowly({ automaticLeaderFailoverMs }: Store): boolean {
	return (automaticLeaderFailoverMs ?? Number.POSITIVE_INFINITY) > promotionMs;
}

/** The same stores for the same question after an edit, so that what is known of them holds. */
function promoting(design: Design, slow: readonly Store[]): Design["data"] {
	const key = slow.map(({ id }) => id).join();
	const known = promotingKnown(design);
	const data = known.get(key) ?? new Map(design.data);
	if (!known.has(key))
		for (const store of slow) data.set(store.id, { ...store, automaticLeaderFailoverMs: promotionMs });
	known.set(key, data);
	return data;
}

const promotingKnown = perSurroundings(() => new Map<string, Map<Id, Store>>());

function isWithin(design: Design, rows: readonly RecoveryFigure[], limitSeconds: number): boolean {
	const alike = alikeFeatures(design, rows);
	const asked = new Map<Feature, Map<Id, Set<Operation>>>();
	for (const { feature, region, operation } of rows) {
		const first = alike.get(feature);
		if (first === undefined) return false;
		const regions = asked.get(first) ?? new Map<Id, Set<Operation>>();
		asked.set(first, regions);
		regions.set(region, (regions.get(region) ?? new Set()).add(operation));
	}
	return recoveryFigures(design, asked.keys()).every(({ feature, region, operation, rtoSeconds }) => {
		const first = design.features.get(feature);
		const isAsked = first !== undefined && asked.get(first)?.get(region)?.has(operation);
		return !isAsked || (rtoSeconds ?? Number.POSITIVE_INFINITY) <= limitSeconds;
	});
}

/** For each feature of the rows the first of those that come back alike. */
function alikeFeatures(design: Design, rows: readonly RecoveryFigure[]): ReadonlyMap<Id, Feature> {
	const firsts = new Map<string, Feature>();
	const alike = new Map<Id, Feature>();
	for (const id of new Set(rows.map(({ feature }) => feature))) {
		const feature = design.features.get(id);
		if (feature === undefined) continue;
		const kind = operations.map((operation) => featureRequests(design, feature, operation).kind).join();
		const first = firsts.get(kind) ?? feature;
		firsts.set(kind, first);
		alike.set(id, first);
	}
	return alike;
}
