import { useCallback, useEffect, useState } from "react";
import { editor, editorStore } from "../../../editor/editorStore.ts";
import type { Design, Id } from "../../../engine/model/design.ts";
import * as texts from "../../../texts/map.ts";
import { CanvasMenu } from "../../menus/CanvasMenu.tsx";
import { command, type MenuEntry, rule } from "../../menus/menuEntry.ts";
import { playFault, regionEntries } from "../../menus/regionEntries.ts";
import { type Asked, editing } from "../editing.ts";
import { openInLanes } from "./openInLanes.ts";

interface MapMenuProps {
	readonly asked: Extract<Asked, { kind: "menu" }>;
	readonly onCatalogue: () => void;
	readonly onWorld: () => void;
}

/** The menu of a region, of users or of the map itself. */
export function MapMenu({ asked, onCatalogue, onWorld }: MapMenuProps) {
	const id = asked.nodeId?.replace(/^[a-z]+:/, "");
	const [isChosen, setChosen] = useState(false);
	useEffect(() => {
		if (id !== undefined) chooseFor(id);
		setChosen(true);
	}, [id]);
	const close = useCallback(() => {
		if (editing.get() === asked) editing.done();
	}, [asked]);
	// What can be done depends on what is chosen.
	if (!isChosen) return null;
	const { design } = editorStore.getState();
	const entries = id === undefined ? mapEntries(onCatalogue, onWorld) : placeEntries(design, id);
	return <CanvasMenu at={asked.at} name={id ?? texts.map} entries={entries} onClose={close} />;
}

/** A menu is about what is chosen: a place that isn't yet is chosen alone. */
function chooseFor(id: Id): void {
	const { selection } = editorStore.getState();
	if (selection.kind !== "items" || !selection.ids.includes(id)) editor.select({ kind: "items", ids: [id] });
}

function placeEntries(design: Design, id: Id): readonly MenuEntry[] {
	const population = design.users.populations.get(id);
	const own: readonly MenuEntry[] =
		population === undefined
			? regionEntries(design, id)
			: [
					{
						kind: "action",
						label: texts.tripleItsRequests,
						run: () =>
							playFault(texts.sendsThreeTimesAsMuch(population.name), { kind: "surge", population: id, times: 3 }),
					},
				];
	return [
		{ kind: "action", label: texts.showInTheLanes, run: () => openInLanes(id) },
		...own,
		rule,
		command("edit.copy"),
		command("edit.delete", "Delete"),
	];
}

function mapEntries(onCatalogue: () => void, onWorld: () => void): readonly MenuEntry[] {
	return [
		{ kind: "action", label: texts.addARegionOfTheCatalogue, run: onCatalogue },
		{ kind: "action", label: texts.showTheWholeWorld, run: onWorld },
		command("view.fit"),
		rule,
		command("edit.paste"),
	];
}
