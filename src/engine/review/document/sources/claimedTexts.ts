import * as texts from "../../../../texts/review/sources.ts";
import { formatAmount } from "../../../model/numbers/formatAmount.ts";
import { listed } from "../../findings/sentences.ts";
import { consistencyName } from "../../findings/storeFeatures.ts";
import type { ReviewInputs } from "../reviewInputs.ts";

/** What the file says and the figures take, or contradict. */
export function claimedTexts({ design, figures }: ReviewInputs): readonly string[] {
	const money = (amount: number): string => formatAmount(amount, design.currency);
	const pinned = figures.cost.lines.filter(({ basis }) => basis === "pinned");
	const off = [...design.data.values()].flatMap((store) => {
		const given = figures.resolved.stores[store.id]?.effectiveConsistency;
		return given === undefined || given === store.consistency
			? []
			: [
					texts.claimedComputedTheFiguresTakeTheLatter(
						store.name,
						consistencyName(store.consistency),
						consistencyName(given),
					),
				];
	});
	const available = ["routing", "balancing", "application", "data", "observability"].flatMap((section) =>
		[...design.written.keys()].filter((path) => path.startsWith(`${section}.`) && path.endsWith(".availability")),
	);
	const unknown = [...design.data.values()].filter(({ facts }) => !facts.known);
	return [
		...off,
		...(pinned.length === 0
			? []
			: [
					texts.costsAMonthArePinned(
						money(pinned.reduce((sum, { monthly }) => sum + monthly, 0)),
						pinned.length,
						money(pinned.reduce((sum, { estimate }) => sum + (estimate ?? 0), 0)),
					),
				]),
		...(available.length === 0 ? [] : [texts.availabilityAsTheFileGivesIt(available.join(", "))]),
		...(unknown.length === 0
			? []
			: [
					texts.technologiesThatTheCatalogue(
						listed(unknown.map(({ name, technologyName }) => `${name} (${technologyName})`)),
					),
				]),
		...(design.business === undefined ? [] : [texts.revenueGainEngineering]),
	];
}
