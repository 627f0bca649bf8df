import { editor, editorStore } from "../../editor/editorStore.ts";
import { findTechnology } from "../../engine/catalog/findTechnology.ts";
import { consistencyWords } from "../../engine/drawing/consistencyShapes.ts";
import type { Card } from "../../engine/layout/layout.ts";
import { addReplication } from "../../engine/model/commands/addReplication.ts";
import { addToRegion } from "../../engine/model/commands/addToRegion.ts";
import type { CommandResult } from "../../engine/model/commands/command.ts";
import { commandErrorText } from "../../engine/model/commands/commandErrorText.ts";
import { moveToRegion } from "../../engine/model/commands/moveToRegion.ts";
import { setConsistency } from "../../engine/model/commands/setConsistency.ts";
import type { Design, Id, Region, Store } from "../../engine/model/design.ts";
import { consistencies } from "../../engine/model/vocabulary.ts";
import * as texts from "../../texts/menus.ts";
import { removeItems } from "../canvas/removeChosen.ts";
import { type MenuEntry, more } from "./menuEntry.ts";

type RegionalCard = Extract<Card, { readonly region: Id }>;

/** An entry that carries a command out, or says why it is refused. */
export function edit(
	label: string,
	{ history, result }: { readonly history: string; readonly result: CommandResult },
): Extract<MenuEntry, { kind: "action" }> {
	const reason = result.ok ? undefined : commandErrorText(editorStore.getState().design, result.error);
	return { kind: "action", label, reason, run: () => editor.apply(history, result) };
}

/** What can be done with a component that stands in a region: where else it runs, and what a store promises. */
export function componentEntries(design: Design, card: RegionalCard): readonly MenuEntry[] {
	const others = [...design.regions.values()].filter(({ id }) => id !== card.region);
	const store = design.data.get(card.component);
	return [
		...(store === undefined ? alsoRun(design, card, others) : replicate(design, card, others)),
		...more(
			texts.moveTo,
			others.map((region) =>
				edit(region.id, {
					history: texts.moveTitleToId(card.title, region.id),
					result: moveToRegion(design, { id: card.component, from: card.region, to: region.id }),
				}),
			),
		),
		...(store === undefined || card.kind !== "store" || card.witness ? [] : consistencyEntries(design, store)),
		...leaveEntries(design, card),
	];
}

function alsoRun(design: Design, card: RegionalCard, others: readonly Region[]): readonly MenuEntry[] {
	return more(
		texts.alsoRunIn,
		others.map(({ id }) =>
			edit(id, {
				history: texts.alsoRunTitleIn(card.title, id),
				result: addToRegion(design, { id: card.component, region: id, from: card.region }),
			}),
		),
	);
}

function replicate(design: Design, card: RegionalCard, others: readonly Region[]): readonly MenuEntry[] {
	return more(
		texts.replicateTo,
		others.map(({ id }) =>
			edit(id, {
				history: texts.replicateTitleToId(card.title, id),
				result: addReplication(design, { store: card.component, from: card.region, to: id }),
			}),
		),
	);
}

function consistencyEntries(design: Design, store: Store): readonly MenuEntry[] {
	const offered = findTechnology(store.technology)?.data?.strongest;
	return more(
		texts.consistency,
		consistencies.map((consistency): MenuEntry => {
			const entry = edit(consistencyWords[consistency], {
				history: texts.callNameConsistency(store.name, consistencyWords[consistency].toLowerCase()),
				result: setConsistency(design, {
					store: store.id,
					consistency,
					...(offered === undefined ? {} : { offered }),
				}),
			});
			return { ...entry, chosen: store.consistency === consistency };
		}),
	);
}

function leaveEntries(design: Design, { component, region, title }: RegionalCard): readonly MenuEntry[] {
	const store = design.data.get(component);
	const own = design.balancing.get(component) ?? design.application.get(component);
	const count = store === undefined ? (own?.regions.length ?? 1) : store.replicas.length + store.witnesses.length;
	if (count < 2) return [];
	return [
		{ kind: "action", label: texts.removeFrom(region), run: () => removeItems({ ids: [component], region }) },
		{ kind: "action", label: texts.removeEverywhere(title), run: () => removeItems({ ids: [component] }) },
	];
}
