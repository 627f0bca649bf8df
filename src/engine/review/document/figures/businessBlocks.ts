import * as texts from "../../../../texts/review/figureSections.ts";
import { figureName } from "../../../model/figureName.ts";
import { formatAmount } from "../../../model/numbers/formatAmount.ts";
import type { ReviewBlock } from "../../../model/reviewDocument.ts";
import { type TornadoRow, tornadoRows } from "../../tornadoRows.ts";
import { cell, numbers, paragraph, table, words } from "../blocks.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { explained } from "./explained.ts";

const names = {
	singleRegion: texts.oneRegion,
	activePassive: texts.activePassive,
	activeActive: texts.activeActive,
} as const;
const topologies = ["singleRegion", "activePassive", "activeActive"] as const;

export function businessBlocks(inputs: ReviewInputs): readonly ReviewBlock[] {
	const { design, figures } = inputs;
	const { business } = figures;
	if (business === undefined) return [];
	const money = (amount: number): string => formatAmount(amount, design.currency);
	return [
		...table({
			caption: texts.theThreeTopologiesAgainst(
				design.business?.baseline === undefined ? texts.oneRegionInBusinessBlocks : texts.whatRunsToday,
			),
			columns: [words(""), ...topologies.map((each) => numbers(names[each]))],
			rows: rows.map(({ label, key }) => [
				cell(label),
				...topologies.map((each) =>
					cell(
						money(business.topologies[each][key]),
						key === "netYearly" && business.verdict === each ? "good" : "plain",
					),
				),
			]),
		}),
		...turnBlocks(design.currency, tornadoRows(business)),
		...explained(inputs, {
			name: figureName.business("netYearly"),
			label: texts.netOfActiveActive,
			value: money(business.netYearly),
		}),
	];
}

const rows = [
	{ label: texts.gain, key: "gainYearly" },
	{ label: texts.outageCostAvoided, key: "outageCostAvoidedYearly" },
	{ label: texts.addedInfrastructure, key: "addedInfrastructureYearly" },
	{ label: texts.engineering, key: "engineeringYearly" },
	{ label: texts.net, key: "netYearly" },
	{ label: texts.netInTheFirstYear, key: "netFirstYear" },
] as const;

/** What the verdict hangs on. */
function turnBlocks(currency: string, tornado: readonly TornadoRow[]): readonly ReviewBlock[] {
	const shown = tornado.filter(({ low, high }) => low !== high).slice(0, 5);
	if (shown.length === 0) return [];
	const turns = shown.some(({ turnsLow, turnsHigh }) => turnsLow || turnsHigh);
	return [
		...table({
			caption: texts.whatTheVerdictHangs,
			columns: [words(texts.input), numbers("25 % lower"), numbers("25 % higher")],
			rows: shown.map(({ quantity, topology, low, high, turnsLow, turnsHigh }) => [
				inputText(quantity, topology),
				cell(formatAmount(low, currency), turnsLow ? "warning" : "plain"),
				cell(formatAmount(high, currency), turnsHigh ? "warning" : "plain"),
			]),
		}),
		paragraph(turns ? texts.markedThereTheVerdict : texts.noneOfThemTurns),
	];
}

const quantities: Readonly<Record<TornadoRow["quantity"], string>> = {
	outageCostPerHour: texts.outageCostAnHour,
	yearlyGain: texts.gain,
	yearlyEngineering: texts.engineering,
	monthlyCost: texts.bill,
	unavailability: texts.unavailability,
};

function inputText(quantity: TornadoRow["quantity"], topology: TornadoRow["topology"]): string {
	return quantity === "outageCostPerHour"
		? quantities[quantity]
		: texts.quantityOfTopology(quantities[quantity], names[topology].toLowerCase());
}
