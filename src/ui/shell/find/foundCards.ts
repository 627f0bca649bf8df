import type { ComponentCommon, Design, Id } from "../../../engine/model/design.ts";

/** Something on the canvas that has the words. */
export interface FoundCard {
	/** Of the component, region, population or note. */
	readonly id: Id;
	/** The column that the card stands in; a component has one in each of its regions. */
	readonly region?: Id;
	readonly note?: true;
}

interface Searched extends FoundCard {
	readonly text: string;
}

/** The cards of all columns that have all the words in their name, id, technology, place or text, from top to bottom. */
export function foundCards(design: Design, words: string): readonly FoundCard[] {
	const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
	if (wanted.length === 0) return [];
	return searchedCards(design)
		.filter(({ text }) => wanted.every((word) => text.toLowerCase().includes(word)))
		.map(({ text: _, ...card }) => card);
}

function searchedCards(design: Design): readonly Searched[] {
	const everywhere = (each: ComponentCommon): readonly Searched[] => [{ id: each.id, text: componentText(each) }];
	const inRegions = (each: ComponentCommon, regions: readonly Id[]): readonly Searched[] =>
		regions.map((region) => ({ id: each.id, region, text: componentText(each) }));
	return [
		...[...design.users.populations.values()].map(({ id, name, place, jurisdiction = "", residency = "" }) => ({
			id,
			text: `${id} ${name} ${place} ${jurisdiction} ${residency}`,
		})),
		...[...design.routing.values()].flatMap(everywhere),
		...[...design.regions.values()].map(({ id, name, provider, code = "", place, jurisdiction, role }) => ({
			id,
			text: `${id} ${name} ${provider} ${code} ${place} ${jurisdiction} ${role}`,
		})),
		...[...design.balancing.values()].flatMap((each) => inRegions(each, each.regions)),
		...[...design.application.values()].flatMap((each) => inRegions(each, each.regions)),
		...[...design.data.values()].flatMap((each) => inRegions(each, [...each.replicas, ...each.witnesses])),
		...[...design.observability.values()].flatMap(everywhere),
		...[...design.notes.values()].map(({ id, text }) => ({ id, note: true as const, text: `${id} ${text}` })),
	];
}

function componentText({ id, name, technology, technologyName, notes = "" }: ComponentCommon): string {
	return `${id} ${name} ${technology} ${technologyName} ${notes}`;
}
