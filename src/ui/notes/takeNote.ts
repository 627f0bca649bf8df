import type { PointerEvent as ReactPointerEvent } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { snapPlace } from "../../engine/layout/hands/snapPlace.ts";
import type { NoteBox } from "../../engine/layout/layout.ts";
import { holds, type Point } from "../../engine/layout/rect.ts";
import { setNotes } from "../../engine/model/commands/setNotes.ts";
import type { Id } from "../../engine/model/design.ts";
import * as texts from "../../texts/notes.ts";
import { shownLayout } from "../canvas/shownLayout.ts";
import { followPointer } from "./followPointer.ts";
import { noteGuides } from "./noteGuides.ts";
import { noteNeighbours } from "./snapNote.ts";

/** Pixels of the window within which a note snaps. */
const reach = 6;

/** A note that is pressed can be dragged: with all chosen notes, and a frame with the notes in it. The cards stay. */
export function takeNote(event: ReactPointerEvent<HTMLElement>, note: NoteBox): void {
	if (event.button !== 0 || event.shiftKey || event.ctrlKey || event.metaKey) return;
	if (event.target instanceof Element && event.target.closest("a, button, textarea") !== null) return;
	event.stopPropagation();
	const body = event.currentTarget.closest<HTMLElement>(".react-flow__node");
	const scale = body === null ? 1 : body.getBoundingClientRect().width / body.offsetWidth;
	const moving = movingNotes(note);
	const elements = [...moving].flatMap((id) => nodeOf(id) ?? []);
	let by: Point = { x: 0, y: 0 };
	followPointer(event, {
		move: ({ dx, dy, free }) => {
			by = free
				? { x: dx / scale, y: dy / scale }
				: snapped(note, { x: dx / scale, y: dy / scale }, { moving, within: reach / scale });
			for (const element of elements) element.style.translate = texts.px(by.x, by.y);
		},
		drop: () => {
			noteGuides.set([]);
			drop(note, moving, by);
			settle(elements);
		},
		cancel: () => {
			noteGuides.set([]);
			for (const element of elements) element.style.translate = "";
		},
	});
}

function movingNotes(note: NoteBox): ReadonlySet<Id> {
	const { selection } = editorStore.getState();
	const chosen = selection.kind === "items" ? (selection.notes ?? []) : [];
	const taken = chosen.includes(note.id) ? chosen : [note.id];
	const notes = shownLayout.get()?.notes ?? [];
	const frames = notes.filter(({ id, frame }) => frame && taken.includes(id));
	const within = notes.filter(({ rect }) => frames.some((frame) => holds(frame.rect, rect)));
	return new Set([...taken, ...within.map(({ id }) => id)]);
}

interface Snapping {
	readonly moving: ReadonlySet<Id>;
	readonly within: number;
}

function snapped({ rect }: NoteBox, by: Point, { moving, within }: Snapping): Point {
	const layout = shownLayout.get();
	if (layout === undefined) return by;
	const wanted = { ...rect, x: rect.x + by.x, y: rect.y + by.y };
	const result = snapPlace(wanted, { neighbours: noteNeighbours(layout, moving), within });
	noteGuides.set(result.guides);
	return { x: result.rect.x - rect.x, y: result.rect.y - rect.y };
}

function drop(note: NoteBox, moving: ReadonlySet<Id>, by: Point): void {
	const { design, selection } = editorStore.getState();
	const changes = new Map(
		[...moving].flatMap((id) => {
			const each = design.notes.get(id);
			return each === undefined ? [] : [[id, { x: each.x + by.x, y: each.y + by.y }] as const];
		}),
	);
	const what = texts.aFrame(moving.size, note.frame);
	editor.apply(texts.moveWhat(what), setNotes(design, changes));
	const isChosen = selection.kind === "items" && selection.notes?.includes(note.id) === true;
	if (!isChosen) editor.select({ kind: "items", ids: [], notes: [note.id] });
}

function nodeOf(id: Id): HTMLElement | undefined {
	return document.querySelector<HTMLElement>(`.react-flow__node[data-id="note:${CSS.escape(id)}"]`) ?? undefined;
}

/** The drag's own shift goes in the very frame in which the canvas puts the notes where they were dropped. */
function settle(elements: readonly HTMLElement[]): void {
	const before = elements.map((element) => element.style.transform);
	let frames = 0;
	const check = (): void => {
		const isPlaced = elements.some((element, index) => element.style.transform !== before[index]);
		frames += 1;
		if (!isPlaced && frames < 10) requestAnimationFrame(check);
		else for (const element of elements) element.style.translate = "";
	};
	requestAnimationFrame(check);
}
