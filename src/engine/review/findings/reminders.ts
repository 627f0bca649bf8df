import type { Draft, Reviewed, Rule } from "./rule.ts";
import { counted } from "./sentences.ts";

export const reminderRules: readonly Rule[] = [
	{
		id: "schema-changes",
		find: schemaDrafts,
	},
	{
		id: "runbook",
		find: runbookDrafts,
	},
];

function schemaDrafts({ design }: Reviewed): readonly Draft[] {
	const shared = [...design.data.values()].filter((store) => store.replicas.length > 1);
	if (shared.length === 0) return [];
	return [
		{
			severity: "info",
			subject: null,
			path: "data",
			message: `${counted(shared.length, "store")} in several regions: during a rollout old and new code share the data, so change schemas in steps that both understand (expand, migrate, contract).`,
		},
	];
}

function runbookDrafts({ design }: Reviewed): readonly Draft[] {
	if (design.regions.size < 2) return [];
	const { size } = design.scenarios;
	const message =
		size === 0
			? "No failure scenario is written down: write one for each loss that has to be survived, with a runbook that is rehearsed."
			: `${counted(size, "scenario")} ${size === 1 ? "is" : "are"} written down: rehearse the runbook of each in a game day.`;
	return [{ severity: "info", subject: null, path: "scenarios", message }];
}
