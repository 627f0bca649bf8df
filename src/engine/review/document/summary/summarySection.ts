import * as texts from "../../../../texts/review/summary.ts";
import { figureName } from "../../../model/figureName.ts";
import { formatAmount } from "../../../model/numbers/formatAmount.ts";
import { formatAvailability } from "../../../model/numbers/formatAvailability.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import type { ReviewBlock, ReviewFigure, ReviewSection, ReviewTone } from "../../../model/reviewDocument.ts";
import { headline } from "../../headline.ts";
import { bullets, paragraph, section } from "../blocks.ts";
import { featureName, lossText, populationName, recoveryText } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { asks } from "./asks.ts";
import { biggestRisks } from "./biggestRisks.ts";
import { gainBlocks } from "./gainBlocks.ts";
import { verdictBlock } from "./verdictBlock.ts";

/** For the people who decide: two minutes. */
export function summarySection(inputs: ReviewInputs): ReviewSection {
	const { design } = inputs;
	const about: readonly ReviewBlock[] = design.description === undefined ? [] : [paragraph(design.description)];
	const risks = biggestRisks(inputs);
	const asked = asks(inputs);
	return {
		...section("summary", texts.summary, [
			...about,
			verdictBlock(inputs),
			{ kind: "figures", items: headlineFigures(inputs) },
		]),
		sections: [
			section("summary-buys", texts.whatItBuys, gainBlocks(inputs)),
			section("summary-risks", risks.length === 1 ? texts.theBiggestRisk : texts.theBiggestRisks, [
				risks.length === 0 ? paragraph(texts.noRuleOfTheReview) : { kind: "list", ordered: true, items: risks },
			]),
			section("summary-asks", texts.whatIsAskedOfThose, [
				asked.length === 0 ? paragraph(texts.nothingIsLeftOpenByTheFigures) : bullets(asked),
			]),
		],
	};
}

function headlineFigures(inputs: ReviewInputs): readonly ReviewFigure[] {
	const { design, figures } = inputs;
	const head = headline(design, figures);
	const { worstLatency: slow, worstAvailability: least, longestRecovery: longest } = head;
	const { monthlyBudget } = design.costs;
	const money = (amount: number): string => formatAmount(amount, design.currency);
	const items: ReviewFigure[] = [
		{
			label: texts.costAMonth,
			value: money(head.monthlyCost),
			of: monthlyBudget === undefined ? texts.noBudgetIsSet : texts.budgetMonthlyBudget(money(monthlyBudget)),
			tone: toneOf(head.budgetMet),
			name: figureName.costTotal,
		},
		{ label: texts.costAYear, value: money(head.monthlyCost * 12), tone: "plain" },
	];
	if (slow !== null) {
		items.push({
			label: texts.slowestP99,
			value: slow.p99Ms === null ? texts.noAnswer : formatMs(slow.p99Ms),
			of: texts.featureOperationSOfPopulation(
				featureName(design, slow.feature),
				slow.operation,
				populationName(design, slow.population),
			),
			tone: toneOf(slow.met),
			name: figureName.latency(slow, "p99"),
		});
	}
	if (least !== null) {
		items.push({
			label: texts.lowestAvailability,
			value: formatAvailability(least.availability),
			of: `${featureName(design, least.feature)}, ${least.operation}s`,
			tone: toneOf(least.met),
			name: figureName.availability(least),
		});
	}
	if (longest !== null) {
		items.push({
			label: texts.longestRecovery,
			value: recoveryText(longest.rtoSeconds),
			of: texts.sWhenIsLost(featureName(design, longest.feature), longest.operation, longest.region),
			tone: withinTone(longest.rtoSeconds, longest.objectiveRtoSeconds),
			name: figureName.recovery(longest, "rto"),
		});
	}
	return [...items, ...lossFigure(inputs)];
}

/** The most that the loss of a region can take with it. */
function lossFigure({ design, figures }: ReviewInputs): readonly ReviewFigure[] {
	const rows = figures.recovery.filter(
		(row) => row.operation === "write" && (design.features.get(row.feature)?.writesPerSecond ?? 0) > 0,
	);
	const seconds = (value: number | null): number => value ?? Number.POSITIVE_INFINITY;
	const most = rows.toSorted((a, b) =>
		seconds(a.rpoSeconds) === seconds(b.rpoSeconds) ? 0 : seconds(b.rpoSeconds) - seconds(a.rpoSeconds),
	)[0];
	if (most === undefined) return [];
	return [
		{
			label: texts.mostWritesAtStake,
			value: lossText(most.rpoSeconds),
			of: texts.whenIsLost(featureName(design, most.feature), most.region),
			tone: withinTone(most.rpoSeconds, most.objectiveRpoSeconds),
			name: figureName.recovery(most, "rpo"),
		},
	];
}

function withinTone(value: number | null, objective: number | null): ReviewTone {
	if (objective === null) return "plain";
	return value !== null && value <= objective ? "good" : "error";
}

function toneOf(met: boolean | null): ReviewTone {
	if (met === null) return "plain";
	return met ? "good" : "error";
}
