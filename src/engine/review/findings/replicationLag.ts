import { formatMs } from "../../model/numbers/formatMs.ts";
import type { Draft, Reviewed, Rule } from "./rule.ts";

const longLagMs = 10_000;

export const replicationLagRules: readonly Rule[] = [
	{
		id: "replication-lag",
		severity: "warning",
		description: "Replicas are at most 10 s behind, at the 99th percentile",
		help: "Find what holds replication up (large items, few appliers, a slow link): what is behind is missing when its region is lost.",
		find: lagDrafts,
	},
];

function lagDrafts({ design, figures }: Reviewed): readonly Draft[] {
	return [...design.data.values()].flatMap((store): readonly Draft[] => {
		const rows = figures.staleness.filter((row) => row.store === store.id && row.delayP99Ms > longLagMs);
		const worst = rows.toSorted((a, b) => b.delayP99Ms - a.delayP99Ms)[0];
		if (worst === undefined) return [];
		return [
			{
				severity: "warning",
				subject: store.id,
				path: `data.${store.id}.replication.lag`,
				message: `${store.name} in ${worst.region} is up to ${formatMs(worst.delayP99Ms)} behind (p99): that much is missing when a region is lost.`,
			},
		];
	});
}
