import type { Store } from "../../model/design.ts";
import { figureName } from "../../model/figureName.ts";
import { formatMs } from "../../model/numbers/formatMs.ts";
import type { Draft, Reviewed, Rule } from "./rule.ts";

const longLagMs = 10_000;

export const replicationLagRules: readonly Rule[] = [
	{
		id: "replication-lag",
		find: lagDrafts,
	},
];

function lagDrafts({ design, figures }: Reviewed): readonly Draft[] {
	return [...design.data.values()].flatMap((store): readonly Draft[] => {
		const rows = figures.staleness.filter((row) => row.store === store.id && row.delayP99Ms > longLagMs);
		const worst = rows.toSorted((a, b) => b.delayP99Ms - a.delayP99Ms)[0];
		const message =
			worst === undefined
				? appliedLate(store)
				: `${store.name} in ${worst.region} is up to ${formatMs(worst.delayP99Ms)} behind (p99): that much is missing when a region is lost.`;
		if (message === undefined) return [];
		const figure = worst === undefined ? {} : { figure: figureName.staleness(worst) };
		return [{ severity: "warning", subject: store.id, path: `data.${store.id}.replication.lag`, message, ...figure }];
	});
}

/** Also where nobody reads what is behind, as the leader or the home serves all reads. */
function appliedLate(store: Store): string | undefined {
	const lagMs = store.replication.lag.p99Ms;
	if (!replicatesLate(store) || lagMs <= longLagMs) return undefined;
	return `Replicas of ${store.name} apply writes up to ${formatMs(lagMs)} late (p99): that much is missing when a region is lost.`;
}

function replicatesLate({ pattern, replicas, replication }: Store): boolean {
	if (replication.mode === "sync") return false;
	if (pattern === "partitioned") return [...replication.copies.values()].some((copies) => copies.length > 0);
	return (pattern === "single-leader" || pattern === "multi-leader") && replicas.length > 1;
}
