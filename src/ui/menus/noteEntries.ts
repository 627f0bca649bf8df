import { editor } from "../../editor/editorStore.ts";
import { noteBlocks } from "../../engine/drawing/noteMarkdown.ts";
import type { Layout, NoteBox } from "../../engine/layout/layout.ts";
import { holds } from "../../engine/layout/rect.ts";
import { noteColours } from "../../engine/model/commands/noteColours.ts";
import { setNotes } from "../../engine/model/commands/setNotes.ts";
import type { Design } from "../../engine/model/design.ts";
import * as texts from "../../texts/menus.ts";
import { type MenuEntry, more } from "./menuEntry.ts";

/** What can be done with a note or frame beside what can be done with all things. */
export function noteEntries(design: Design, layout: Layout, note: NoteBox): readonly MenuEntry[] {
	return [...linkEntries(note), ...insideEntries(layout, note), ...more(texts.colour, colourEntries(design, note))];
}

function colourEntries(design: Design, note: NoteBox): readonly MenuEntry[] {
	return noteColours.map((colour) => ({
		kind: "action",
		label: colour.charAt(0).toUpperCase() + colour.slice(1),
		chosen: note.colour === colour,
		run: () => editor.apply(texts.makeANote(colour), setNotes(design, new Map([[note.id, { colour }]]))),
	}));
}

/** Links in a note's words, for keys. */
function linkEntries({ text, frame }: NoteBox): readonly MenuEntry[] {
	if (frame) return [];
	const addresses = noteBlocks(text).flatMap(({ spans }) =>
		spans.flatMap(({ href }) => (href === undefined ? [] : [href])),
	);
	return [...new Set(addresses)].slice(0, 5).map((address) => ({
		kind: "action",
		label: texts.openAddress(address.replace(/^https?:\/\/|^mailto:/i, "").slice(0, 40)),
		run: () => window.open(address, "_blank", "noopener,noreferrer"),
	}));
}

function insideEntries(layout: Layout, frame: NoteBox): readonly MenuEntry[] {
	if (!frame.frame) return [];
	const cards = layout.cards.filter(({ rect }) => holds(frame.rect, rect));
	const notes = layout.notes.filter(({ id, rect }) => id !== frame.id && holds(frame.rect, rect));
	const ids = [...new Set(cards.map(({ component }) => component))];
	if (ids.length + notes.length === 0) return [];
	return [
		{
			kind: "action",
			label: texts.selectWhatIsInIt,
			run: () => editor.select({ kind: "items", ids, notes: notes.map(({ id }) => id) }),
		},
	];
}
