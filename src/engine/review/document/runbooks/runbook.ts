import type { Scenario } from "../../../model/design.ts";
import { formatAmount } from "../../../model/numbers/formatAmount.ts";
import { formatCount } from "../../../model/numbers/formatCount.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import type { ReviewBlock, ReviewFigure, ReviewSection } from "../../../model/reviewDocument.ts";
import type { Run } from "../../../model/run.ts";
import { faultSentence } from "../../../simulation/sentences.ts";
import { type RunObjective, runObjectives } from "../../runObjectives.ts";
import { bullets, cell, heldCell, numbers, paragraph, section, strong, table, words } from "../blocks.ts";
import { featureName, lossText, recoveryText, spanText } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { type PopulationOutcome, populationOutcomes, tellingMoment } from "./answeredShares.ts";
import { manualSteps } from "./manualSteps.ts";
import { overBlocks } from "./overBlocks.ts";
import { afterFault, type Played, played } from "./runbookTimes.ts";
import { runChart } from "./runChart.ts";
import { runTimeline } from "./runTimeline.ts";
import { seenBlocks } from "./seenBlocks.ts";

/** The runbook of one scenario: what is seen, when, what to do, how it is known to be over. */
export function runbook(inputs: ReviewInputs, scenario: Scenario, run: Run): ReviewSection {
	const of = played(inputs.design, scenario, run);
	const id = `runbook-${scenario.id}`;
	const outcomes = populationOutcomes(of);
	const steps = manualSteps(of, outcomes);
	return {
		...section(id, scenario.name, [
			paragraph(storyText(of)),
			{ kind: "figures", items: runFigures(of) },
			...momentPicture(of, outcomes),
			runChart(of, outcomes),
			...noteBlocks(of),
			...objectiveTable(inputs, of),
		]),
		sections: [
			section(`${id}-see`, "What you will see", seenBlocks(of, outcomes)),
			section(`${id}-steps`, "What happens, and when", [{ kind: "timeline", steps: runTimeline(of, steps) }]),
			section(
				`${id}-do`,
				"What to do",
				steps.length === 0
					? [paragraph("Nothing has to be done by hand: watch that it goes as above.")]
					: [
							bullets(
								steps.map(({ atSeconds, label, text }) => [
									strong(`${afterFault(of, atSeconds)} ${label}.`),
									{ text: ` ${text}` },
								]),
							),
						],
			),
			section(`${id}-over`, "How you know that it is over", overBlocks(of, outcomes)),
		],
	};
}

function storyText({ scenario, faultSeconds }: Played): string {
	if (scenario.faults.length === 0) return "The scenario has no fault: nothing happens.";
	return scenario.faults
		.map((fault) => {
			const begins = fault.atMs / 1000 - faultSeconds;
			const when =
				begins > 0
					? ` (after ${spanText(begins)}, for ${spanText(fault.forMs / 1000)})`
					: ` (for ${spanText(fault.forMs / 1000)})`;
			return `${faultSentence(fault).replace(/\.$/, "")}${when}.`;
		})
		.join(" ");
}

function runFigures({ design, run }: Played): readonly ReviewFigure[] {
	const { summary } = run;
	const figure = (label: string, value: string, of?: string): ReviewFigure => ({
		label,
		value,
		...(of === undefined ? {} : { of }),
		tone: "plain",
	});
	return [
		figure("Noticed after", summary.detectSeconds === null ? "not noticed" : spanText(summary.detectSeconds)),
		figure("Out of routing after", summary.withdrawSeconds === null ? "stays in" : spanText(summary.withdrawSeconds)),
		figure("Users back after", recoveryText(summary.recoverSeconds), "99 % of the requests of those who were hit"),
		figure("Replicas agree after", summary.convergeSeconds === null ? "over a day" : spanText(summary.convergeSeconds)),
		figure(
			"Failed requests",
			formatCount(summary.failedRequests),
			summary.requests.total > 0
				? `${formatShare(summary.requests.failed / summary.requests.total)} of all`
				: undefined,
		),
		{ ...figure("Writes lost", formatCount(summary.lostWrites)), tone: summary.lostWrites >= 0.5 ? "error" : "plain" },
		...(summary.moneyLost === null
			? []
			: [figure("Cost of what failed", formatAmount(summary.moneyLost, design.currency))]),
		...(summary.errorBudgetShare === null
			? []
			: [figure("Of the year's error budget", formatShare(summary.errorBudgetShare))]),
	];
}

function momentPicture(of: Played, outcomes: readonly PopulationOutcome[]): readonly ReviewBlock[] {
	const { scenario } = of;
	if (scenario.faults.length === 0) return [];
	const atSeconds = tellingMoment(of, outcomes);
	const fewest = outcomes.some(({ usual, lowest }) => lowest < usual);
	return [
		{
			kind: "picture",
			view: "lanes",
			caption: fewest
				? `${afterFault(of, atSeconds)} after the fault, when the fewest requests are answered.`
				: "When the fault begins; no request fails.",
			scenario: scenario.id,
			atSeconds,
		},
	];
}

/** What the authors say about it in their scenes. */
function noteBlocks({ design, scenario }: Played): readonly ReviewBlock[] {
	return [...design.scenes.values()]
		.filter((scene) => scene.scenario === scenario.id && scene.notes !== undefined && scene.notes.trim() !== "")
		.map(({ notes = "" }) => ({ kind: "markdown", text: notes }));
}

const askedNames: Readonly<Record<RunObjective["asked"], string>> = {
	rto: "Recovery time",
	rpo: "Recovery point",
	staleness: "Staleness",
	"error-budget": "The year's error budget",
};

function objectiveTable({ figures }: ReviewInputs, { design, scenario, run }: Played): readonly ReviewBlock[] {
	const rows = runObjectives({ design, scenario, figures }, run);
	return table({
		caption:
			"Objectives that this failure is held against: the run's own figures, and for regions that are lost those of the analysis.",
		columns: [words("Objective"), words("Of"), numbers("Asked"), numbers("Figure"), words("Met")],
		rows: rows.map(({ feature, asked, objective, value, met }) => [
			askedNames[asked],
			feature === undefined
				? "this run, the strictest of all features"
				: `${featureName(design, feature)}, by the analysis`,
			asked === "error-budget" ? "≤ 100 %" : `≤ ${spanText(objective)}`,
			heldCell(objectiveValue(asked, value), met),
			cell(met ? "met" : "missed", met ? "good" : "error"),
		]),
	});
}

function objectiveValue(asked: RunObjective["asked"], value: number | null): string {
	if (asked === "error-budget") return formatShare(value);
	return asked === "rpo" ? lossText(value) : recoveryText(value);
}
