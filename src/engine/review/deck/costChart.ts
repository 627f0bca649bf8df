import * as texts from "../../../texts/review/slides.ts";
import type { DeckBars } from "../../model/deck.ts";
import type { Design } from "../../model/design.ts";
import { costCategories, type Figures } from "../../model/figures.ts";
import { currencySign } from "../../model/numbers/currencySign.ts";
import { formatMoney } from "../../model/numbers/formatMoney.ts";
import { costSeries } from "../chartSeries.ts";
import { type BilledDesign, costBars } from "../costBars.ts";

const names: Readonly<Record<BilledDesign, string>> = {
	own: texts.thisDesign,
	pinned: texts.pinnedBaseline,
	activePassive: texts.activePassive,
	singleRegion: texts.oneRegion,
};

/** The month's bill by category, beside the same design folded into active-passive and into one region. */
export function costChart(design: Design, figures: Figures): DeckBars {
	const regions = [...design.regions.keys()];
	const { bars } = costBars({ cost: figures.cost, pinned: undefined, regions }, "category");
	const { monthlyBudget } = design.costs;
	const used = costCategories.filter((category) => bars.some(({ amounts }) => (amounts[category] ?? 0) > 0));
	return {
		kind: "bars",
		title: texts.costAMonth,
		format: { kind: "money", sign: currencySign(design.currency) },
		rows: bars.map((bar) => ({
			label: names[bar.design],
			total: formatMoney(bar.total, design.currency),
			reach: null,
			target: bar.design === "own" ? (monthlyBudget ?? null) : null,
			missed: bar.design === "own" && monthlyBudget !== undefined && bar.total > monthlyBudget,
		})),
		parts: used.map((category) => ({
			name: `${category.charAt(0).toUpperCase()}${category.slice(1)}`,
			colour: costSeries[category],
			values: bars.map(({ amounts }) => amounts[category] ?? 0),
		})),
		...(monthlyBudget === undefined
			? {}
			: { targetName: texts.budgetMonthlyBudget(formatMoney(monthlyBudget, design.currency)) }),
	};
}
