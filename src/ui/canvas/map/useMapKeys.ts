import { type KeyboardEvent, useCallback, useEffect, useRef } from "react";
import { editor, editorStore } from "../../../editor/editorStore.ts";
import { type Compass, cityAhead } from "../../../engine/catalog/cityAhead.ts";
import type { MapLayout } from "../../../engine/layout/map/mapLayout.ts";
import { middleX, middleY, type Point } from "../../../engine/layout/rect.ts";
import type { Id } from "../../../engine/model/design.ts";
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
export function useMapKeys(layout: MapLayout | undefined, readOnly: boolean) {
	const latest = useRef(layout);
	latest.current = layout;
	useEffect(() => leaveOnBlur(), []);
	return useCallback(
		(event: KeyboardEvent<HTMLElement>) => {
			if (readOnly || latest.current === undefined || !handled(event, latest.current)) return;
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

function handled(event: KeyboardEvent, layout: MapLayout): boolean {
	const id = event.target instanceof Element ? event.target.closest("[data-place]")?.getAttribute("data-place") : null;
	const walk = placeMove.get();
	if (walk?.by === "keys" && endsWalk(event.key)) return true;
	const way = ways[event.key];
	if (way !== undefined && typeof id === "string") {
		return isMovable(id) && isChosen(id) ? walkOn(id, way) : focusNext(layout, id, event.key);
	}
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
	if (city === undefined) editor.tell(`No city of the catalogue lies farther ${way}.`);
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

const steps: Readonly<Record<string, Point>> = {
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 },
};

/** The nearest card or words that way; what lies straight ahead counts as nearer. */
function focusNext(layout: MapLayout, id: Id, key: string): boolean {
	const step = steps[key];
	const places = [
		...layout.regions.map(({ id: region, card }) => ({ id: region, at: { x: middleX(card), y: middleY(card) } })),
		...layout.populations.map(({ id: users, label }) => ({ id: users, at: { x: middleX(label), y: middleY(label) } })),
	];
	const from = places.find((place) => place.id === id)?.at;
	if (step === undefined || from === undefined) return false;
	let best: { readonly id: Id; readonly far: number } | undefined;
	for (const { id: other, at } of places) {
		const ahead = (at.x - from.x) * step.x + (at.y - from.y) * step.y;
		const aside = Math.abs((at.x - from.x) * step.y) + Math.abs((at.y - from.y) * step.x);
		if (other === id || ahead <= 0) continue;
		const far = ahead + 2 * aside;
		if (best === undefined || far < best.far) best = { id: other, far };
	}
	if (best !== undefined) document.querySelector<HTMLElement>(`[data-place="${CSS.escape(best.id)}"]`)?.focus();
	return true;
}

/** What removes is loaded when it is first asked for. */
function remove(): boolean {
	if (editorStore.getState().selection.kind !== "items") return false;
	void import("../removeChosen.ts").then(({ removeChosen }) => removeChosen());
	return true;
}
