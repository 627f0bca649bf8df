import * as texts from "../../../texts/review/promises.ts";
import type { Draft, Reviewed, Rule } from "./rule.ts";

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
			message: texts.storesInSeveralRegions(shared.length),
		},
	];
}

function runbookDrafts({ design }: Reviewed): readonly Draft[] {
	if (design.regions.size < 2) return [];
	const { size } = design.scenarios;
	const message = size === 0 ? texts.noFailureScenarioIsWrittenDown : texts.scenariosAreWrittenDown(size);
	return [{ severity: "info", subject: null, path: "scenarios", message }];
}
