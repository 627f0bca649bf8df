import type { Card, StoreCard } from "../../layout/layout.ts";
import type { Design } from "../../model/design.ts";
import { formatAvailability } from "../../model/numbers/formatAvailability.ts";
import { formatBytes } from "../../model/numbers/formatBytes.ts";
import { formatRate } from "../../model/numbers/formatRate.ts";
import { formatShare } from "../../model/numbers/formatShare.ts";
import type { CardFacts } from "../cardFacts.ts";

type Data = Readonly<Record<string, string>>;

/** What is known of a card's component, as names and values to look at and to search for. */
export function cardData(design: Design, card: Card, facts: CardFacts): Data {
	const where = "region" in card ? { region: card.region } : {};
	return {
		layer: card.kind === "store" ? "data" : card.kind === "population" ? "users" : card.kind,
		component: card.component,
		name: card.title,
		...where,
		...("technology" in card ? { technology: card.technology } : {}),
		...ownData(design, card),
		...commonData(design, card),
		detail: facts.detail ?? card.detail,
		...(facts.rate === undefined ? {} : { rate: facts.rate }),
		...(facts.utilisation === undefined ? {} : { utilisation: formatShare(facts.utilisation) }),
		...(facts.down ? { state: "down" } : {}),
	};
}

function commonData(design: Design, card: Card): Data {
	if (card.kind === "population") return {};
	const component = design[card.kind === "store" ? "data" : card.kind].get(card.component);
	if (component === undefined) return {};
	return {
		availability: formatAvailability(component.availability),
		...(component.notes === undefined ? {} : { notes: component.notes }),
	};
}

function ownData(design: Design, card: Card): Data {
	switch (card.kind) {
		case "population":
			return populationData(design, card.component);
		case "routing":
			return routingData(design, card.component);
		case "application":
			return applicationData(design, card);
		case "store":
			return storeData(design, card);
		case "balancing":
			return { to: (design.balancing.get(card.component)?.to ?? []).join(", ") };
		case "observability":
			return { regions: card.regions.join(", ") };
	}
}

function populationData(design: Design, id: string): Data {
	const population = design.users.populations.get(id);
	if (population === undefined) return {};
	return {
		place: population.place,
		share: formatShare(population.share),
		...(population.jurisdiction === undefined ? {} : { jurisdiction: population.jurisdiction }),
		...(population.residency === undefined ? {} : { residency: population.residency }),
	};
}

function routingData(design: Design, id: string): Data {
	const entry = design.routing.get(id);
	return entry === undefined ? {} : { method: entry.method, policy: entry.policy };
}

function applicationData(design: Design, card: { readonly component: string; readonly region: string }): Data {
	const application = design.application.get(card.component);
	const capacity = application?.capacityPerSecond.get(card.region);
	return {
		uses: (application?.uses ?? []).join(", "),
		...(capacity === undefined ? {} : { capacity: formatRate(capacity) }),
	};
}

function storeData(design: Design, card: StoreCard): Data {
	const store = design.data.get(card.component);
	if (store === undefined) return {};
	return {
		part: card.part,
		pattern: store.pattern,
		...(card.witness ? {} : { consistency: card.effective, claimedConsistency: card.claimed }),
		replication: store.replication.mode,
		replicas: store.replicas.join(", "),
		...(store.conflicts === undefined ? {} : { conflicts: store.conflicts }),
		size: formatBytes(store.sizeBytes),
		...(card.confinedTo === undefined ? {} : { confinedTo: card.confinedTo }),
	};
}
