import { editorStore } from "../../editor/editorStore.ts";
import type { Card, Layout } from "../../engine/layout/layout.ts";
import type { Point } from "../../engine/layout/rect.ts";
import type { Design } from "../../engine/model/design.ts";
import * as texts from "../../texts/menus.ts";
import { addNoteAt } from "../notes/addNoteAt.ts";
import type { CanvasThing } from "./canvasThing.ts";
import { componentEntries } from "./componentEntries.ts";
import { lineEntries } from "./lineEntries.ts";
import { lockedChosen } from "./lockChosen.ts";
import { command, type MenuEntry, more, rule } from "./menuEntry.ts";
import { noteEntries } from "./noteEntries.ts";
import { playFault, regionEntries } from "./regionEntries.ts";

/** What makes sense for what a menu is about. Several chosen things have a menu of their own. */
export function menuEntries(design: Design, layout: Layout, thing: CanvasThing): readonly MenuEntry[] {
	if (thing.kind === "canvas") return canvasEntries(thing.at);
	if (thing.kind === "line") return lineEntries(design, thing.line);
	if (countChosen() > 1) return severalEntries();
	switch (thing.kind) {
		case "note":
			return [
				command("edit.rename", thing.note.frame ? texts.rename : texts.editTheText),
				...noteEntries(design, layout, thing.note),
				rule,
				...clipboardEntries,
				rule,
				command("edit.delete", "Delete"),
			];
		case "region":
			return [command("edit.rename"), ...regionEntries(design, thing.column.region), rule, ...commonEntries()];
		case "card":
			return [command("edit.rename"), ...cardEntries(design, thing.card), rule, ...commonEntries()];
	}
}

function countChosen(): number {
	const { selection } = editorStore.getState();
	return selection.kind === "items" ? selection.ids.length + (selection.notes?.length ?? 0) : 0;
}

const clipboardEntries: readonly MenuEntry[] = [
	command("edit.cut"),
	command("edit.copy"),
	command("edit.paste"),
	command("edit.duplicate"),
];

function commonEntries(): readonly MenuEntry[] {
	const isLocked = lockedChosen(editorStore.getState()) === true;
	return [
		...clipboardEntries,
		rule,
		command("view.showSelection", texts.zoomToIt),
		command("edit.lock", isLocked ? texts.unlock : texts.lock),
		command("edit.delete", "Delete"),
	];
}

function severalEntries(): readonly MenuEntry[] {
	const names = ["left", "centre", "right", "top", "middle", "bottom"];
	return [
		...more(
			texts.align,
			names.map((name) => command(`arrange.${name}`)),
		),
		...more(texts.distribute, [command("arrange.across"), command("arrange.down")]),
		command("arrange.forget", texts.forgetTheirPlaces),
		rule,
		...commonEntries(),
	];
}

function canvasEntries(at: Point): readonly MenuEntry[] {
	return [
		command("edit.paste"),
		rule,
		{ kind: "action", label: texts.noteHere, run: () => addNoteAt(at, "note") },
		{ kind: "action", label: texts.frameHere, run: () => addNoteAt(at, "frame") },
		command("add.technology"),
		rule,
		command("edit.selectAll"),
		command("arrange.tidy"),
		command("view.fit"),
	];
}

function cardEntries(design: Design, card: Card): readonly MenuEntry[] {
	switch (card.kind) {
		case "population":
			return [
				{
					kind: "action",
					label: texts.tripleItsRequests,
					run: () =>
						playFault(texts.sendsThreeTimesAsMuch(card.title), {
							kind: "surge",
							population: card.component,
							times: 3,
						}),
				},
			];
		case "routing":
			return [
				{
					kind: "action",
					label: texts.failThisRouting,
					run: () => playFault(texts.doesntChangeRoutes(card.title), { kind: "routing-down", routing: card.component }),
				},
			];
		case "observability":
			return [];
		default:
			return [...failReplica(card), ...componentEntries(design, card), command("arrange.forget", texts.forgetItsPlace)];
	}
}

function failReplica(card: Card): readonly MenuEntry[] {
	if (card.kind !== "store") return [];
	const { component: store, region } = card;
	return [
		{
			kind: "action",
			label: texts.failItsReplicaIn(region),
			run: () => playFault(texts.isLostIn(card.title, region), { kind: "store-down", store, region }),
		},
	];
}
