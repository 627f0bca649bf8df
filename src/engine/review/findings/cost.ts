import * as texts from "../../../texts/review/findings.ts";
import { figureName } from "../../model/figureName.ts";
import { formatMoney } from "../../model/numbers/formatMoney.ts";
import { formatShare } from "../../model/numbers/formatShare.ts";
import type { Draft, Reviewed, Rule } from "./rule.ts";
import { worstOf } from "./worstOf.ts";

/** Beyond this share of the bill, data transfer is worth a design change. */
const highTransferShare = 0.1;

export const costRules: readonly Rule[] = [
	{
		id: "budget-exceeded",
		find: budgetDrafts,
	},
	{
		id: "transfer-share",
		find: transferDrafts,
	},
	{
		id: "no-instances",
		find: instanceDrafts,
	},
];

function budgetDrafts({ design, figures }: Reviewed): readonly Draft[] {
	const budget = design.costs.monthlyBudget;
	const { monthlyTotal } = figures.cost;
	if (budget === undefined || monthlyTotal <= budget) return [];
	const over = monthlyTotal - budget;
	return [
		{
			severity: "warning",
			subject: null,
			path: "costs.monthlyBudget",
			message: texts.theBillIsAMonth(
				formatMoney(monthlyTotal, design.currency),
				formatMoney(over, design.currency),
				formatMoney(budget, design.currency),
			),
			figure: figureName.costTotal,
		},
	];
}

function transferDrafts({ design, figures }: Reviewed): readonly Draft[] {
	const { transferShare, byCategory, lines } = figures.cost;
	if (transferShare === null || transferShare <= highTransferShare) return [];
	const largest = worstOf(
		lines.filter((line) => line.category === "transfer"),
		(line) => line.monthly,
	);
	const most =
		largest === undefined ? "" : texts.theLargestPartIsAt(largest.label, formatMoney(largest.monthly, design.currency));
	return [
		{
			severity: "warning",
			subject: null,
			path: "costs.transfer",
			message: texts.dataTransferIsOfTheBill(
				formatShare(transferShare),
				formatMoney(byCategory.transfer, design.currency),
				most,
			),
			figure: figureName.cost({ id: "transferShare" }),
		},
	];
}

function instanceDrafts({ design }: Reviewed): readonly Draft[] {
	return [...design.application.values()]
		.filter((application) => application.instances === undefined && application.monthlyCost === undefined)
		.map((application) => ({
			severity: "info",
			subject: application.id,
			path: `application.${application.id}`,
			message: texts.givesNoInstances(application.name),
		}));
}
