import * as texts from "../../../../texts/review/decisions.ts";
import type { Design, Store } from "../../../model/design.ts";
import type { ReviewSection } from "../../../model/reviewDocument.ts";
import { listed } from "../../findings/sentences.ts";
import { storePopulations } from "../../findings/storeFeatures.ts";
import { bullets, paragraph, section, sentences } from "../blocks.ts";
import { populationName } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";

/** Which data is confined to where, and whether it stays there. */
export function residencyDecision({ design, figures }: ReviewInputs): ReviewSection {
	const rules = new Set(["residency", "residency-routing", "residency-failover"]);
	const found = figures.findings.filter(({ rule }) => rules.has(rule));
	const confined = confinedStores(design);
	return section("decision-residency", texts.dataResidency, [
		paragraph(sentences(confinesSentence(design), impersonalSentence(design))),
		...(confined.length === 0 ? [] : [bullets(confined.map((store) => confinedText(design, store)))]),
		...(found.length > 0
			? [paragraph(texts.theReviewFound), bullets(found.map(({ message }) => message))]
			: confined.length > 0
				? [paragraph(texts.noReplicaRouteOrFailover)]
				: []),
	]);
}

/** Stores that hold personal data which may not rest everywhere. */
export function confinedStores(design: Design): readonly Store[] {
	return [...design.data.values()].filter((store) => store.personal && confinesOf(design, store).length > 0);
}

function confinesOf(design: Design, store: Store): readonly (readonly [string, string])[] {
	const populations = storePopulations(design, store);
	return [...store.confines].filter(([population]) => populations.has(population));
}

function confinesSentence(design: Design): string {
	const confined = [...design.users.populations.values()].filter(({ residency }) => residency !== undefined);
	if (confined.length === 0 && confinedStores(design).length === 0) {
		return texts.noDataIsConfinedToAJurisdiction;
	}
	if (confined.length === 0) return texts.storesConfineDataByThemselves;
	return texts.personalDataOf(listed(confined.map(({ name, residency }) => texts.mayRestOnlyIn(name, residency))));
}

function impersonalSentence(design: Design): string {
	const impersonal = [...design.data.values()].filter(({ personal }) => !personal);
	if (impersonal.length === 0) return "";
	return texts.markedAsWithoutPersonalData(listed(impersonal.map(({ name }) => name)));
}

function confinedText(design: Design, store: Store): string {
	const bounds = confinesOf(design, store).map(([population, jurisdiction]) =>
		texts.populationInJurisdiction(populationName(design, population), jurisdiction),
	);
	const places = store.replicas.map((region) => `${region} (${design.regions.get(region)?.jurisdiction ?? "?"})`);
	const how = store.pattern === "partitioned" ? texts.eachPopulationsDataRests : texts.everyReplicaHoldsAll;
	return texts.confinesItHasReplicas({ store: store.name, bounds: listed(bounds), places: listed(places), how });
}
