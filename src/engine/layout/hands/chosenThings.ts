import { setEdit } from "../../model/commands/command.ts";
import { setPlace } from "../../model/commands/setPlace.ts";
import type { Design, Id } from "../../model/design.ts";
import type { Edit } from "../../model/figures.ts";
import type { Card, Layout, NoteBox } from "../layout.ts";
import type { Rect } from "../rect.ts";
import { placeOf } from "./placeOf.ts";

/** What a hand works on: the design, and where it stands. */
export interface HandScene {
	readonly design: Design;
	readonly layout: Layout;
}

/** As the selection says it. */
export interface Chosen {
	/** Components and populations; regions are no things to place. */
	readonly ids: readonly Id[];
	readonly notes?: readonly Id[];
	/** The column whose cards are meant, where components stand in several. */
	readonly region?: Id;
}

/** One thing to place: a card of the component in one column stands for all of them. */
export interface Thing {
	readonly rect: Rect;
	readonly locked: boolean;
	readonly card?: Card;
	/** The edits that put it at a rectangle. */
	readonly put: (rect: Rect) => readonly Edit[];
}

/** The chosen cards and notes, in one column as far as they stand there. */
export function chosenThings(scene: HandScene, chosen: Chosen): readonly Thing[] {
	const region = chosen.region ?? commonRegion(scene.layout, chosen.ids);
	const cards = chosen.ids.flatMap((id) => {
		const own = scene.layout.cards.filter(({ component }) => component === id);
		const card = own.find((each) => "region" in each && each.region === region) ?? own[0];
		return card === undefined ? [] : [cardThing(scene, card)];
	});
	const notes = (chosen.notes ?? []).flatMap((id) => {
		const note = scene.layout.notes.find((each) => each.id === id);
		return note === undefined ? [] : [noteThing(note)];
	});
	return [...cards, ...notes];
}

/** The column that holds most of them, the first of several. */
function commonRegion(layout: Layout, ids: readonly Id[]): Id | undefined {
	const counts = new Map<Id, number>();
	for (const card of layout.cards) {
		if ("region" in card && ids.includes(card.component)) {
			counts.set(card.region, (counts.get(card.region) ?? 0) + 1);
		}
	}
	return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function cardThing({ design, layout }: HandScene, card: Card): Thing {
	return {
		rect: card.rect,
		locked: card.locked,
		card,
		put: (rect) => {
			const result = setPlace(design, { places: new Map([[card.component, placeOf(layout, card, rect)]]) });
			return result.ok ? result.value : [];
		},
	};
}

function noteThing(note: NoteBox): Thing {
	return {
		rect: note.rect,
		locked: false,
		put: ({ x, y }) => [
			setEdit(["notes", note.id, "x"], Math.round(x)),
			setEdit(["notes", note.id, "y"], Math.round(y)),
		],
	};
}
