import * as texts from "../../../../texts/review/decisions.ts";
import type { Design, Id } from "../../../model/design.ts";
import { rttMs } from "../../../model/design.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import type { ReviewSection } from "../../../model/reviewDocument.ts";
import { listed } from "../../findings/sentences.ts";
import { roundTripsOf } from "../../placement/roundTripsOf.ts";
import { numbers, paragraph, section, sentences, table, words } from "../blocks.ts";
import { activeRegions } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";

/** Why these regions: whose they are, and what the users would wait without one. */
export function regionsDecision({ design, figures }: ReviewInputs): ReviewSection {
	return section("decision-regions", texts.regions, [
		paragraph(sentences(rolesSentence(design), providersSentence(design))),
		...(design.regions.size < 2 ? [] : worthTable(design)),
		...figures.findings
			.filter(({ rule }) => rule === "region-without-users" || rule === "standby-never-serves")
			.map(({ message }) => paragraph(message)),
	]);
}

function rolesSentence(design: Design): string {
	const active = activeRegions(design);
	const of = (role: string): readonly Id[] =>
		[...design.regions.values()].filter((region) => region.role === role).map(({ id }) => id);
	const readers = of("read-only");
	const standby = of("standby");
	const parts = [
		active.length === 0 ? texts.noRegionTakesWrites : texts.takeReadsAndWrites(listed(active), active.length),
		...(readers.length > 0 ? [texts.takeReadsOnly(listed(readers), readers.length)] : []),
		...(standby.length > 0 ? [texts.standbyStandBy(listed(standby), standby.length)] : []),
	];
	return `${texts.countRegions(design.regions.size)}: ${parts.join("; ")}.`;
}

function providersSentence(design: Design): string {
	const regions = [...design.regions.values()];
	if (regions.length < 2) return "";
	const providers = new Set(regions.map(({ provider }) => provider));
	const jurisdictions = new Set(regions.map(({ jurisdiction }) => jurisdiction));
	const all = [...providers].map(providerName);
	return texts.theyStandWithInJurisdictions(
		providers.size === 1 ? texts.oneProviderAll(all[0]) : texts.providerCountProvidersAll(providers.size, listed(all)),
		jurisdictions.size,
		listed([...jurisdictions]),
	);
}

const providerNames: Readonly<Record<string, string>> = { aws: "AWS", azure: texts.azure, gcp: texts.googleCloud };

function providerName(provider: string): string {
	return providerNames[provider] ?? provider;
}

/** What each region is to the users that it is nearest to. */
function worthTable(design: Design) {
	return table({
		caption: texts.whomEachRegionIsNearest,
		columns: [
			words(texts.region),
			words(texts.nearestTo),
			numbers(texts.shareOfUsers),
			numbers(texts.roundTrip),
			numbers(texts.nextRegion),
		],
		rows: [...design.regions.keys()].map((region) => worthRow(design, region)),
	});
}

function worthRow(design: Design, region: Id): readonly string[] {
	const near = [...design.users.populations.values()].filter(
		({ id }) => roundTripsOf(design, id)[0]?.region === region,
	);
	const share = near.reduce((sum, each) => sum + each.share, 0);
	const trips = near
		.map(({ id }) => ({ own: rttMs(design, id, region), next: roundTripsOf(design, id)[1] }))
		.toSorted((a, b) => (b.next?.p50Ms ?? 0) - b.own - ((a.next?.p50Ms ?? 0) - a.own));
	const [most] = trips;
	return [
		region,
		near.length === 0 ? "nobody" : listed(near.map(({ name }) => name)),
		formatShare(share),
		most === undefined ? "—" : formatMs(most.own),
		most?.next === undefined ? "—" : `${formatMs(most.next.p50Ms)} (${most.next.region})`,
	];
}
