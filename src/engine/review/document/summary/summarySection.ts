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
		...section("summary", "Summary", [
			...about,
			verdictBlock(inputs),
			{ kind: "figures", items: headlineFigures(inputs) },
		]),
		sections: [
			section("summary-buys", "What it buys", gainBlocks(inputs)),
			section("summary-risks", risks.length === 1 ? "The biggest risk" : "The biggest risks", [
				risks.length === 0
					? paragraph(
							"No rule of the review found an error or a warning, and no failure that was played misses an objective.",
						)
					: { kind: "list", ordered: true, items: risks },
			]),
			section("summary-asks", "What is asked of those who decide", [
				asked.length === 0 ? paragraph("Nothing is left open by the figures.") : bullets(asked),
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
			label: "Cost a month",
			value: money(head.monthlyCost),
			of: monthlyBudget === undefined ? "no budget is set" : `budget ${money(monthlyBudget)}`,
			tone: toneOf(head.budgetMet),
			name: figureName.costTotal,
		},
		{ label: "Cost a year", value: money(head.monthlyCost * 12), tone: "plain" },
	];
	if (slow !== null) {
		items.push({
			label: "Slowest p99",
			value: slow.p99Ms === null ? "no answer" : formatMs(slow.p99Ms),
			of: `${featureName(design, slow.feature)}, ${slow.operation}s of ${populationName(design, slow.population)}`,
			tone: toneOf(slow.met),
			name: figureName.latency(slow, "p99"),
		});
	}
	if (least !== null) {
		items.push({
			label: "Lowest availability",
			value: formatAvailability(least.availability),
			of: `${featureName(design, least.feature)}, ${least.operation}s`,
			tone: toneOf(least.met),
			name: figureName.availability(least),
		});
	}
	if (longest !== null) {
		items.push({
			label: "Longest recovery",
			value: recoveryText(longest.rtoSeconds),
			of: `${featureName(design, longest.feature)}, ${longest.operation}s when ${longest.region} is lost`,
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
			label: "Most writes at stake",
			value: lossText(most.rpoSeconds),
			of: `${featureName(design, most.feature)}, when ${most.region} is lost`,
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
