import { figureName } from "../../../model/figureName.ts";
import { formatAmount } from "../../../model/numbers/formatAmount.ts";
import type { ReviewBlock } from "../../../model/reviewDocument.ts";
import { type TornadoRow, tornadoRows } from "../../tornadoRows.ts";
import { cell, numbers, paragraph, table, words } from "../blocks.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { explained } from "./explained.ts";

const names = { singleRegion: "One region", activePassive: "Active-passive", activeActive: "Active-active" } as const;
const topologies = ["singleRegion", "activePassive", "activeActive"] as const;

export function businessBlocks(inputs: ReviewInputs): readonly ReviewBlock[] {
	const { design, figures } = inputs;
	const { business } = figures;
	if (business === undefined) return [];
	const money = (amount: number): string => formatAmount(amount, design.currency);
	return [
		...table({
			caption: `The three topologies against ${design.business?.baseline === undefined ? "one region" : "what runs today"}, a year.`,
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
			label: "Net of active-active a year",
			value: money(business.netYearly),
		}),
	];
}

const rows = [
	{ label: "Gain", key: "gainYearly" },
	{ label: "Outage cost avoided", key: "outageCostAvoidedYearly" },
	{ label: "Added infrastructure", key: "addedInfrastructureYearly" },
	{ label: "Engineering", key: "engineeringYearly" },
	{ label: "Net", key: "netYearly" },
	{ label: "Net in the first year", key: "netFirstYear" },
] as const;

/** What the verdict hangs on. */
function turnBlocks(currency: string, tornado: readonly TornadoRow[]): readonly ReviewBlock[] {
	const shown = tornado.filter(({ low, high }) => low !== high).slice(0, 5);
	if (shown.length === 0) return [];
	const turns = shown.some(({ turnsLow, turnsHigh }) => turnsLow || turnsHigh);
	return [
		...table({
			caption:
				"What the verdict hangs on: active-active’s lead a year with one input a quarter lower and a quarter higher.",
			columns: [words("Input"), numbers("25 % lower"), numbers("25 % higher")],
			rows: shown.map(({ quantity, topology, low, high, turnsLow, turnsHigh }) => [
				inputText(quantity, topology),
				cell(formatAmount(low, currency), turnsLow ? "warning" : "plain"),
				cell(formatAmount(high, currency), turnsHigh ? "warning" : "plain"),
			]),
		}),
		paragraph(
			turns
				? "Marked: there the verdict for or against active-active turns."
				: "None of them turns the verdict for or against active-active.",
		),
	];
}

const quantities: Readonly<Record<TornadoRow["quantity"], string>> = {
	outageCostPerHour: "Outage cost an hour",
	yearlyGain: "Gain",
	yearlyEngineering: "Engineering",
	monthlyCost: "Bill",
	unavailability: "Unavailability",
};

function inputText(quantity: TornadoRow["quantity"], topology: TornadoRow["topology"]): string {
	return quantity === "outageCostPerHour"
		? quantities[quantity]
		: `${quantities[quantity]} of ${names[topology].toLowerCase()}`;
}
