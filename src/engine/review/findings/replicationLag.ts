import * as texts from "../../../texts/review/promises.ts";
import { groupBy } from "../../analysis/cost/groupBy.ts";
import type { Store } from "../../model/design.ts";
import { figureName } from "../../model/figureName.ts";
import { formatMs } from "../../model/numbers/formatMs.ts";
import type { Draft, Reviewed, Rule } from "./rule.ts";
import { worstOf } from "./worstOf.ts";

const longLagMs = 10_000;

export const replicationLagRules: readonly Rule[] = [
	{
		id: "replication-lag",
		find: lagDrafts,
	},
];

function lagDrafts({ design, figures }: Reviewed): readonly Draft[] {
	const late = groupBy(
		figures.staleness.filter((row) => row.delayP99Ms > longLagMs),
		(row) => row.store,
	);
	return [...design.data.values()].flatMap((store): readonly Draft[] => {
		const worst = worstOf(late.get(store.id) ?? [], (row) => row.delayP99Ms);
		const message =
			worst === undefined
				? appliedLate(store)
				: texts.inIsUpToBehind(store.name, worst.region, formatMs(worst.delayP99Ms));
		if (message === undefined) return [];
		const figure = worst === undefined ? {} : { figure: figureName.staleness(worst) };
		return [{ severity: "warning", subject: store.id, path: `data.${store.id}.replication.lag`, message, ...figure }];
	});
}

/** Also where nobody reads what is behind, as the leader or the home serves all reads. */
function appliedLate(store: Store): string | undefined {
	const lagMs = store.replication.lag.p99Ms;
	if (!replicatesLate(store) || lagMs <= longLagMs) return undefined;
	return texts.replicasOfApplyWritesUpToLate(store.name, formatMs(lagMs));
}

function replicatesLate({ pattern, replicas, replication }: Store): boolean {
	if (replication.mode === "sync") return false;
	if (pattern === "partitioned") return [...replication.copies.values()].some((copies) => copies.length > 0);
	return (pattern === "single-leader" || pattern === "multi-leader") && replicas.length > 1;
}
