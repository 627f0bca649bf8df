import { type KeyboardEvent, useCallback, useEffect } from "react";
import { editor, editorStore } from "../../../editor/editorStore.ts";
import { type Compass, cityAhead } from "../../../engine/catalog/cityAhead.ts";
import type { Id } from "../../../engine/model/design.ts";
import * as texts from "../../../texts/map.ts";
import { arrowSteps, focusThatWay } from "./focusThatWay.ts";
import { placeMove } from "./placeMove.ts";

const ways: Readonly<Record<string, Compass>> = {
	ArrowLeft: "west",
	ArrowRight: "east",
	ArrowUp: "north",
	ArrowDown: "south",
};

/**
 * Keys on the map's places: arrows go to the next place; on what is chosen they walk it through the nearest cities, Enter
 * keeps, Escape leaves. Delete removes.
 */
export function useMapKeys(readOnly: boolean) {
	useEffect(() => leaveOnBlur(), []);
	return useCallback(
		(event: KeyboardEvent<HTMLElement>) => {
			if (readOnly || !handled(event)) return;
			event.preventDefault();
			event.stopPropagation();
		},
		[readOnly],
	);
}

/** A walk that nobody looks at any more ends where it began. */
function leaveOnBlur(): () => void {
	const leave = (): void => {
		if (placeMove.get()?.by === "keys") placeMove.set(undefined);
	};
	addEventListener("pointerdown", leave, true);
	return () => {
		removeEventListener("pointerdown", leave, true);
		leave();
	};
}

function handled(event: KeyboardEvent): boolean {
	const target = event.target instanceof Element ? event.target : undefined;
	const id = target?.closest("[data-place]")?.getAttribute("data-place") ?? null;
	const walk = placeMove.get();
	if (walk?.by === "keys" && endsWalk(event.key)) return true;
	const way = ways[event.key];
	if (way !== undefined && id !== null && isMovable(id) && isChosen(id)) return walkOn(id, way);
	if (way !== undefined) return focusNext(event);
	if (event.key === "Delete" || event.key === "Backspace") return remove();
	return false;
}

function endsWalk(key: string): boolean {
	if (key === "Enter" || key === " ") placeMove.drop();
	else if (key === "Escape" || key === "Tab") placeMove.set(undefined);
	else return false;
	return key !== "Tab";
}

function walkOn(id: Id, way: Compass): boolean {
	const { design } = editorStore.getState();
	const walk = placeMove.get();
	const from = walk?.by === "keys" && walk.id === id ? walk.city : placeOf(id);
	const city = from && cityAhead(from, way);
	if (city === undefined) editor.tell(texts.noCityOfTheCatalogueLies(way));
	else if (design.users.populations.has(id) || design.regions.has(id)) placeMove.set({ by: "keys", id, city });
	return true;
}

function placeOf(id: Id) {
	const { design } = editorStore.getState();
	return design.users.populations.get(id) ?? design.regions.get(id);
}

/** A provider's region stands where the provider has it. */
function isMovable(id: Id): boolean {
	const { design } = editorStore.getState();
	return design.users.populations.has(id) || design.regions.get(id)?.provider === "other";
}

function isChosen(id: Id): boolean {
	const { selection } = editorStore.getState();
	return selection.kind === "items" && selection.ids.length === 1 && selection.ids[0] === id;
}

/** Among the design's places and the catalogue's regions. */
function focusNext({ key, target, currentTarget }: KeyboardEvent): boolean {
	const step = arrowSteps[key];
	const from = target instanceof Element ? target.closest("[data-place], [data-dot]") : null;
	if (step === undefined || from === null || !(currentTarget instanceof Element)) return false;
	focusThatWay(from, step, currentTarget.querySelectorAll<HTMLElement>("[data-place], [data-dot]"));
	return true;
}

/** What removes is loaded when it is first asked for. */
function remove(): boolean {
	if (editorStore.getState().selection.kind !== "items") return false;
	void import("../removeChosen.ts").then(({ removeChosen }) => removeChosen());
	return true;
}
