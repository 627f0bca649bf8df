import * as texts from "../../../texts/review/why.ts";
import { headroomTerms } from "../../analysis/cost/headroomMonthly.ts";
import { requestsPerMonth } from "../../analysis/cost/requestFlows.ts";
import { figureName } from "../../model/figureName.ts";
import type { Term } from "../../model/figures.ts";
import { billNamed, type NamedBill } from "./billNamed.ts";
import type { Asked, Finder, Found } from "./finder.ts";

/**
 * `<line id>`, `<line id>/estimate`, `total`, `byLayer|byRegion|byCategory/<key>`, `transferShare`,
 * `perMillionRequests`, `surviving/headroomMonthly`, and the bills that it is compared with, whole and
 * broken down, by the keys of the JSON: `singleRegionMonthly`, `surviving/whileOut/<region>`.
 */
export const costWhy: Finder = (asked, rest) => {
	const { lines } = asked.figures.cost;
	const name = rest.join("/");
	const line = lines.find(({ id }) => id === name || `${id}/estimate` === name);
	if (line !== undefined) {
		return { value: line.id === name ? line.monthly : line.estimate, unit: "a month", terms: line.terms };
	}
	const bill = billNamed(asked, rest);
	return bill === undefined ? ratios[name]?.(asked) : foundBill(bill);
};

function foundBill({ lines, own }: NamedBill): Found {
	const value = lines.reduce((sum, { monthly }) => sum + monthly, 0);
	if (lines.length === 0)
		return { value, unit: "a month", terms: [{ label: texts.noLineOfTheBill, value: 0, path: "costs" }] };
	const dearestFirst = lines.toSorted((a, b) => b.monthly - a.monthly);
	const terms = dearestFirst.map(({ id, label, region, monthly, basis, terms }) => ({
		label: region === null || label.includes(region) ? `${label} (${basis})` : `${label}, ${region} (${basis})`,
		value: monthly,
		unit: "a month",
		// The lines of another bill are no figures of this design.
		...(own ? { figure: figureName.cost({ id }) } : {}),
		terms,
	}));
	return { value, unit: "a month", terms };
}

const ratios: Readonly<Record<string, (asked: Asked) => Found | undefined>> = {
	transferShare: ({ figures: { cost } }) => ({
		value: cost.transferShare,
		unit: "share",
		terms: [
			{
				label: texts.transfer,
				value: cost.byCategory.transfer,
				unit: "a month",
				figure: figureName.cost({ id: "byCategory/transfer" }),
			},
			wholeBill(cost.monthlyTotal),
		],
	}),
	perMillionRequests: ({ design, figures: { cost } }) => ({
		value: cost.perMillionRequests,
		unit: "per million requests",
		terms: [
			wholeBill(cost.monthlyTotal),
			{
				label: texts.overTheRequestsOfAMonth,
				value: requestsPerMonth(design),
				terms: [
					{
						label: texts.meanOfPeak,
						value: design.traffic.averageOfPeak,
						unit: "share",
						path: "traffic.averageOfPeak",
					},
					...rateTerms({ design }),
				],
			},
		],
	}),
	"surviving/headroomMonthly": ({ design, figures: { cost } }) =>
		cost.surviving === null
			? undefined
			: { value: cost.surviving.headroomMonthly, unit: "a month", terms: headroomTerms(design, cost.lines) },
};

function wholeBill(value: number): Term {
	return { label: texts.theWholeBill, value, unit: "a month", figure: figureName.costTotal };
}

function rateTerms({ design }: Pick<Asked, "design">): readonly Term[] {
	return [...design.features.values()].flatMap(({ id, name, readsPerSecond, writesPerSecond }) => [
		{ label: texts.readsAtPeak(name), value: readsPerSecond, unit: "/s", path: `features.${id}.readsPerSecond` },
		{ label: texts.writesAtPeak(name), value: writesPerSecond, unit: "/s", path: `features.${id}.writesPerSecond` },
	]);
}
