import * as texts from "../../../../texts/review/runbooks.ts";
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
			section(`${id}-see`, texts.whatYouWillSee, seenBlocks(of, outcomes)),
			section(`${id}-steps`, texts.whatHappensAndWhen, [{ kind: "timeline", steps: runTimeline(of, steps) }]),
			section(
				`${id}-do`,
				texts.whatToDo,
				steps.length === 0
					? [paragraph(texts.nothingHasToBeDoneByHand)]
					: [
							bullets(
								steps.map(({ atSeconds, label, text }) => [
									strong(`${afterFault(of, atSeconds)} ${label}.`),
									{ text: ` ${text}` },
								]),
							),
						],
			),
			section(`${id}-over`, texts.howYouKnow, overBlocks(of, outcomes)),
		],
	};
}

function storyText({ scenario, faultSeconds }: Played): string {
	if (scenario.faults.length === 0) return texts.theScenarioHasNoFault;
	return scenario.faults
		.map((fault) => {
			const begins = fault.atMs / 1000 - faultSeconds;
			const when =
				begins > 0
					? texts.afterSpanForOtherSpan(spanText(begins), spanText(fault.forMs / 1000))
					: texts.forSpan(spanText(fault.forMs / 1000));
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
		figure(texts.noticedAfter, summary.detectSeconds === null ? texts.notNoticed : spanText(summary.detectSeconds)),
		figure(
			texts.outOfRoutingAfter,
			summary.withdrawSeconds === null ? texts.staysIn : spanText(summary.withdrawSeconds),
		),
		figure(texts.usersBackAfter, recoveryText(summary.recoverSeconds), texts.of99PercentOfTheRequests),
		figure(
			texts.replicasAgreeAfter,
			summary.convergeSeconds === null ? texts.overADay : spanText(summary.convergeSeconds),
		),
		figure(
			texts.failedRequests,
			formatCount(summary.failedRequests),
			summary.requests.total > 0
				? texts.failedOfAll(formatShare(summary.requests.failed / summary.requests.total))
				: undefined,
		),
		{
			...figure(texts.writesLost, formatCount(summary.lostWrites)),
			tone: summary.lostWrites >= 0.5 ? "error" : "plain",
		},
		...(summary.moneyLost === null
			? []
			: [figure(texts.costOfWhatFailed, formatAmount(summary.moneyLost, design.currency))]),
		...(summary.errorBudgetShare === null
			? []
			: [figure(texts.ofTheYearsErrorBudget, formatShare(summary.errorBudgetShare))]),
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
			caption: fewest ? texts.afterTheFault(afterFault(of, atSeconds)) : texts.whenTheFaultBegins,
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
	rto: texts.recoveryTime,
	rpo: texts.recoveryPoint,
	staleness: texts.staleness,
	"error-budget": texts.theYearsErrorBudget,
};

function objectiveTable({ figures }: ReviewInputs, { design, scenario, run }: Played): readonly ReviewBlock[] {
	const rows = runObjectives({ design, scenario, figures }, run);
	return table({
		caption: texts.objectivesThatThisFailureIsHeldAgainst,
		columns: [words(texts.objective), words(texts.of), numbers(texts.asked), numbers(texts.figure), words(texts.met)],
		rows: rows.map(({ feature, asked, objective, value, met }) => [
			askedNames[asked],
			feature === undefined ? texts.thisRunTheStrictest : texts.byTheAnalysis(featureName(design, feature)),
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
