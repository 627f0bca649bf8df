import { useReactFlow } from "@xyflow/react";
import { useCallback, useEffect, useMemo, useState } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import type { Layout } from "../../engine/layout/layout.ts";
import * as texts from "../../texts/menus.ts";
import { type Asked, editing } from "../canvas/editing.ts";
import { NoteGuides } from "../notes/NoteGuides.tsx";
import { PlaceNote } from "../notes/PlaceNote.tsx";
import { CanvasMenu } from "./CanvasMenu.tsx";
import { type CanvasThing, thingAt, thingOfNode } from "./canvasThing.ts";
import { menuEntries } from "./menuEntries.ts";
import { RenameInput } from "./RenameInput.tsx";

interface EditLayerProps {
	readonly layout: Layout;
	readonly asked: Asked;
}

/** What the canvas was asked to open over itself: a menu, an input for a name, a note to be placed. */
export function EditLayer({ layout, asked }: EditLayerProps) {
	return (
		<>
			<NoteGuides />
			<Opened layout={layout} asked={asked} />
		</>
	);
}

function Opened({ layout, asked }: EditLayerProps) {
	if (asked === undefined) return null;
	switch (asked.kind) {
		case "menu":
			return <MenuAt key={`${asked.at.x} ${asked.at.y}`} layout={layout} asked={asked} />;
		case "rename":
			return <RenameInput key={asked.nodeId} layout={layout} nodeId={asked.nodeId} />;
		case "place":
			return <PlaceNote key={asked.what} what={asked.what} layout={layout} />;
	}
}

interface MenuAtProps {
	readonly layout: Layout;
	readonly asked: Extract<Asked, { kind: "menu" }>;
}

/** Pixels of the window within which a line is hit. */
const reach = 6;

function MenuAt({ layout, asked }: MenuAtProps) {
	const { screenToFlowPosition, getZoom } = useReactFlow();
	const thing = useMemo(() => {
		const own = asked.nodeId === undefined ? undefined : thingOfNode(layout, asked.nodeId);
		return own ?? thingAt(layout, screenToFlowPosition(asked.at, { snapToGrid: false }), reach / getZoom());
	}, [layout, asked, screenToFlowPosition, getZoom]);
	const [isChosen, setChosen] = useState(false);
	useEffect(() => {
		chooseFor(thing);
		setChosen(true);
	}, [thing]);
	const close = useCallback(() => {
		if (editing.get() === asked) editing.done();
	}, [asked]);
	// What can be done depends on what is chosen.
	if (!isChosen) return null;
	const { design } = editorStore.getState();
	return <CanvasMenu at={asked.at} name={nameOf(thing)} entries={menuEntries(design, layout, thing)} onClose={close} />;
}

/** A menu is about what is chosen: a thing that isn't yet is chosen alone. */
function chooseFor(thing: CanvasThing): void {
	const { selection } = editorStore.getState();
	const ids = selection.kind === "items" ? selection.ids : [];
	const notes = selection.kind === "items" ? (selection.notes ?? []) : [];
	switch (thing.kind) {
		case "card": {
			const { card } = thing;
			if (ids.includes(card.component)) return;
			editor.select({ kind: "items", ids: [card.component], ...("region" in card ? { region: card.region } : {}) });
			return;
		}
		case "region":
			if (!ids.includes(thing.column.region)) editor.select({ kind: "items", ids: [thing.column.region] });
			return;
		case "note":
			if (!notes.includes(thing.note.id)) editor.select({ kind: "items", ids: [], notes: [thing.note.id] });
			return;
		case "line":
			editor.select({ kind: "line", id: thing.line.id });
			return;
		case "canvas":
			return;
	}
}

function nameOf(thing: CanvasThing): string {
	switch (thing.kind) {
		case "card":
			return thing.card.title;
		case "region":
			return thing.column.title;
		case "note":
			return thing.note.frame ? texts.frame : texts.note;
		case "line":
			return texts.line;
		case "canvas":
			return texts.canvas;
	}
}
