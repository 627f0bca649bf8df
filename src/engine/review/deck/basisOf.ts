import type { DeckBasis } from "../../model/deck.ts";
import type { Design } from "../../model/design.ts";
import type { CostLine, Figures, NetworkFigure } from "../../model/figures.ts";
import { formatMoney } from "../../model/numbers/formatMoney.ts";
import { formatMs } from "../../model/numbers/formatMs.ts";
import { formatShare } from "../../model/numbers/formatShare.ts";

/** What the figures rest on, for who asks where they come from. */
export function basisOf(design: Design, figures: Figures): readonly DeckBasis[] {
	return [
		{ title: "Round trips", lines: roundTripLines(design, figures.network) },
		{ title: "Load", lines: loadLines(design) },
		{ title: "Prices", lines: priceLines(design, figures.cost.lines) },
		{ title: "Technologies", lines: technologyLines(design) },
		{
			title: "How it is computed",
			lines: [
				"Latency, staleness, availability, recovery and cost in closed form, from the design alone.",
				...(design.scenarios.size > 0
					? ["Scenarios are played step by step; the same design always gives the same run."]
					: []),
			],
		},
	].filter(({ lines }) => lines.length > 0);
}

function roundTripLines(design: Design, network: readonly NetworkFigure[]): readonly string[] {
	const between = network.filter(({ from, to }) => design.regions.has(from) && design.regions.has(to));
	const users = network.length - between.length;
	return [
		...(between.length > 0 ? [`Between regions: ${measuredText(between)}.`] : []),
		...(users > 0
			? [`From users to regions: ${measuredText(network.filter((each) => !between.includes(each)))}.`]
			: []),
	];
}

function measuredText(links: readonly NetworkFigure[]): string {
	const measured = links.filter(({ source }) => source === "measured");
	if (measured.length === 0) return "estimated from the distance";
	const dates = [...new Set(measured.map(({ asOf }) => asOf))].sort();
	const span = [dates[0], dates.at(-1)].filter((date, index) => index === 0 || date !== dates[0]).join(" to ");
	const rest = links.length - measured.length;
	return `${measured.length} measured (${span})${rest === 0 ? "" : `, ${rest} estimated from the distance`}`;
}

function loadLines({ traffic: { averageOfPeak, lastMile } }: Design): readonly string[] {
	return [
		`Rates are those of the peak; the average over a day is ${formatShare(averageOfPeak)} of it.`,
		`Last mile to the users: ${formatMs(lastMile.p50Ms)} p50, ${formatMs(lastMile.p99Ms)} p99.`,
	];
}

const bases: Readonly<Record<CostLine["basis"], string>> = {
	catalogue: "from published prices",
	estimate: "estimated",
	pinned: "given in the design",
};

function priceLines({ currency, costs }: Design, lines: readonly CostLine[]): readonly string[] {
	const sums = new Map<CostLine["basis"], number>();
	for (const { basis, monthly } of lines) sums.set(basis, (sums.get(basis) ?? 0) + monthly);
	const parts = [...sums]
		.filter(([, sum]) => sum > 0)
		.map(([basis, sum]) => `${formatMoney(sum, currency)} ${bases[basis]}`);
	return [
		...(parts.length > 0 ? [`Of the monthly bill: ${parts.join(", ")}.`] : []),
		...(costs.discount > 0 ? [`A discount of ${formatShare(costs.discount)} is taken off.`] : []),
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
		...(names.length > 0 ? [`From the catalogue: ${names.join("; ")}.`] : []),
		...(estimated > 0
			? [`${estimated} ${estimated === 1 ? "value is" : "values are"} estimated where nobody publishes one.`]
			: []),
	];
}
