import * as texts from "../../../texts/review/slides.ts";
import type { DeckBasis } from "../../model/deck.ts";
import type { Design } from "../../model/design.ts";
import type { CostLine, Figures, NetworkFigure } from "../../model/figures.ts";
import { formatMoney } from "../../model/numbers/formatMoney.ts";
import { formatMs } from "../../model/numbers/formatMs.ts";
import { formatShare } from "../../model/numbers/formatShare.ts";

/** What the figures rest on, for who asks where they come from. */
export function basisOf(design: Design, figures: Figures): readonly DeckBasis[] {
	return [
		{ title: texts.roundTrips, lines: roundTripLines(design, figures.network) },
		{ title: texts.load, lines: loadLines(design) },
		{ title: texts.prices, lines: priceLines(design, figures.cost.lines) },
		{ title: texts.technologies, lines: technologyLines(design) },
		{
			title: texts.howItIsComputed,
			lines: [
				texts.latencyStalenessAvailability,
				...(design.scenarios.size > 0 ? [texts.scenariosArePlayedStepByStep] : []),
			],
		},
	].filter(({ lines }) => lines.length > 0);
}

function roundTripLines(design: Design, network: readonly NetworkFigure[]): readonly string[] {
	const between = network.filter(({ from, to }) => design.regions.has(from) && design.regions.has(to));
	const users = network.length - between.length;
	return [
		...(between.length > 0 ? [texts.betweenRegionsMeasured(measuredText(between))] : []),
		...(users > 0 ? [texts.fromUsersToRegions(measuredText(network.filter((each) => !between.includes(each))))] : []),
	];
}

function measuredText(links: readonly NetworkFigure[]): string {
	const measured = links.filter(({ source }) => source === "measured");
	if (measured.length === 0) return texts.estimatedFromTheDistance;
	const dates = [...new Set(measured.map(({ asOf }) => asOf))].sort();
	const span = [dates[0], dates.at(-1)].filter((date, index) => index === 0 || date !== dates[0]).join(" to ");
	const rest = links.length - measured.length;
	return texts.measuredCountMeasuredSpan(
		measured.length,
		span,
		rest === 0 ? "" : texts.restEstimatedFromTheDistance(rest),
	);
}

function loadLines({ traffic: { averageOfPeak, lastMile } }: Design): readonly string[] {
	return [
		texts.ratesAreThoseOfThePeak(formatShare(averageOfPeak)),
		texts.lastMileToTheUsers(formatMs(lastMile.p50Ms), formatMs(lastMile.p99Ms)),
	];
}

const bases: Readonly<Record<CostLine["basis"], string>> = {
	catalogue: texts.fromPublishedPrices,
	estimate: texts.estimated,
	pinned: texts.givenInTheDesign,
};

function priceLines({ currency, costs }: Design, lines: readonly CostLine[]): readonly string[] {
	const sums = new Map<CostLine["basis"], number>();
	for (const { basis, monthly } of lines) sums.set(basis, (sums.get(basis) ?? 0) + monthly);
	const parts = [...sums]
		.filter(([, sum]) => sum > 0)
		.map(([basis, sum]) => `${formatMoney(sum, currency)} ${bases[basis]}`);
	return [
		...(parts.length > 0 ? [texts.ofTheMonthlyBill(parts.join(", "))] : []),
		...(costs.discount > 0 ? [texts.aDiscountOfIsTakenOff(formatShare(costs.discount))] : []),
	];
}

const named = "catalogue: ";
/** Values that are drawn from a table of places, not from what somebody says of a technology. */
const placeTables = /^catalogue: (regions|cities)/;

function technologyLines({ catalogued }: Design): readonly string[] {
	const all = [...catalogued.values()];
	const known = new Map<string, string>();
	for (const { source, asOf } of all) {
		if (source.startsWith(named) && !placeTables.test(source)) known.set(source.slice(named.length), asOf);
	}
	const estimated = all.filter(({ estimated }) => estimated).length;
	const names = [...known].map(([name, asOf]) => (asOf === "unknown" ? name : `${name} (${asOf})`));
	return [
		...(names.length > 0 ? [texts.fromTheCatalogue(names.join("; "))] : []),
		...(estimated > 0 ? [texts.valuesAreEstimatedWhereNobodyPublishesOne(estimated)] : []),
	];
}
