import * as texts from "../../../texts/review/promises.ts";
import { recoveryFigures } from "../../analysis/recovery/recoveryFigures.ts";
import type { Design, Id, RoutingEntry, Store } from "../../model/design.ts";
import type { Edit, FindingFix, RecoveryFigure } from "../../model/figures.ts";

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
		const edits: Edit[] = [];
		const data = new Map<Id, Store>();
		for (const [id, store] of design.data) {
			const isSlow = stores.has(id) && (store.automaticLeaderFailoverMs ?? Number.POSITIVE_INFINITY) > promotionMs;
			data.set(id, isSlow ? { ...store, automaticLeaderFailoverMs: promotionMs } : store);
			if (isSlow) edits.push({ op: "set", path: ["data", id, "automaticLeaderFailover"], value: { after: "30s" } });
		}
		return edits.length === 0 ? undefined : { design: { ...design, data }, edits, label: texts.promoteAfter30S };
	};
}

function isWithin(design: Design, rows: readonly RecoveryFigure[], limitSeconds: number): boolean {
	const key = ({ region, feature, operation }: RecoveryFigure): string => `${region} ${feature} ${operation}`;
	const features = [...new Set(rows.map(({ feature }) => feature))].flatMap((id) => design.features.get(id) ?? []);
	const after = new Map(recoveryFigures(design, features).map((row) => [key(row), row.rtoSeconds]));
	return rows.every((row) => (after.get(key(row)) ?? Number.POSITIVE_INFINITY) <= limitSeconds);
}
