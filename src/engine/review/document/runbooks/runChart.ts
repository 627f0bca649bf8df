import * as texts from "../../../../texts/review/runbooks.ts";
import { phaseNames } from "../../../model/phaseNames.ts";
import type { ReviewBlock } from "../../../model/reviewDocument.ts";
import { populationName } from "../phrases.ts";
import type { PopulationOutcome } from "./answeredShares.ts";
import type { Played } from "./runbookTimes.ts";

/** Points that a line is drawn with; of more, the lowest of each span is kept. */
const mostPoints = 240;
/** Of many populations those that are hit hardest. */
const mostLines = 6;

/** Answered share by population over the whole run, in minutes after the first fault, over its phases. */
export function runChart({ design, run, faultSeconds }: Played, outcomes: readonly PopulationOutcome[]): ReviewBlock {
	const shown = outcomes.toSorted((a, b) => a.lowest - b.lowest).slice(0, mostLines);
	const inOrder = outcomes.filter((each) => shown.includes(each));
	const steps = keptSteps(run.series.tSeconds.length, inOrder);
	const minutes = (seconds: number): number => rounded((seconds - faultSeconds) / 60, 1000);
	return {
		kind: "lines",
		caption: texts.shareOfTheRequestsThatAreAnswered(
			outcomes.length > mostLines ? texts.thePopulationsThatAreHit(mostLines) : "",
		),
		xUnit: texts.minAfterTheFault,
		yUnit: "%",
		x: steps.map((step) => minutes(run.series.tSeconds[step] ?? 0)),
		series: inOrder.map(({ population, answered }) => ({
			label: populationName(design, population),
			y: steps.map((step) => {
				const share = answered[step];
				return share === undefined ? null : rounded(share * 100, 100);
			}),
		})),
		bands: run.phases.map(({ kind, fromSeconds, toSeconds }) => ({
			label: phaseNames[kind],
			from: minutes(fromSeconds),
			to: minutes(toSeconds),
		})),
	};
}

function rounded(value: number, scale: number): number {
	const result = Math.round(value * scale) / scale;
	return result === 0 ? 0 : result;
}

/** Of each span of steps the one at which the fewest requests are answered, the first and the last. */
function keptSteps(count: number, outcomes: readonly PopulationOutcome[]): readonly number[] {
	if (count <= mostPoints) return [...Array(count).keys()];
	const span = count / (mostPoints - 2);
	const kept = new Set([0, count - 1]);
	for (let from = 0; from < count; from += span) {
		let lowest = Math.floor(from);
		for (let step = lowest; step < Math.min(count, from + span); step++) {
			if (leastAt(outcomes, step) < leastAt(outcomes, lowest)) lowest = step;
		}
		kept.add(Math.min(count - 1, lowest));
	}
	return [...kept].sort((a, b) => a - b);
}

function leastAt(outcomes: readonly PopulationOutcome[], step: number): number {
	return outcomes.reduce((least, { answered }) => Math.min(least, answered[step] ?? 1), 1);
}
