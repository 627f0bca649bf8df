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
	return section("decision-residency", "Data residency", [
		paragraph(sentences(confinesSentence(design), impersonalSentence(design))),
		...(confined.length === 0 ? [] : [bullets(confined.map((store) => confinedText(design, store)))]),
		...(found.length > 0
			? [paragraph("The review found:"), bullets(found.map(({ message }) => message))]
			: confined.length > 0
				? [paragraph("No replica, route or failover of this data leads outside it.")]
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
		return "No data is confined to a jurisdiction: no population has a `residency`.";
	}
	if (confined.length === 0) return "Stores confine data by themselves:";
	return `Personal data of ${listed(confined.map(({ name, residency }) => `${name} may rest only in ${residency}`))}.`;
}

function impersonalSentence(design: Design): string {
	const impersonal = [...design.data.values()].filter(({ personal }) => !personal);
	if (impersonal.length === 0) return "";
	return `Marked as without personal data: ${listed(impersonal.map(({ name }) => name))}.`;
}

function confinedText(design: Design, store: Store): string {
	const bounds = confinesOf(design, store).map(
		([population, jurisdiction]) => `${populationName(design, population)} in ${jurisdiction}`,
	);
	const places = store.replicas.map((region) => `${region} (${design.regions.get(region)?.jurisdiction ?? "?"})`);
	const how =
		store.pattern === "partitioned" ? "each population's data rests at its home" : "every replica holds all of it";
	return `${store.name} confines ${listed(bounds)}; it has replicas in ${listed(places)}, and ${how}.`;
}
