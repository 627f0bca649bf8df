import type { NoteBox } from "../../layout/layout.ts";
import { noteGround, noteTitle } from "../noteShapes.ts";
import type { Theme } from "../palette.ts";
import { escapeText } from "../svgText.ts";
import type { DrawioCell, Style } from "./drawioCell.ts";
import { noteLabel } from "./noteLabel.ts";
import { rectStyle, wordStyle } from "./shapeStyle.ts";

/** A sticky note with its words, or a frame with its title. */
export function noteCell(note: NoteBox, theme: Theme, parent: string): DrawioCell {
	return {
		kind: "vertex",
		id: `note:${note.id}`,
		parent,
		rect: note.rect,
		label: note.frame ? escapeText(noteTitle(note.text)) : noteLabel(note.text),
		data: { note: note.id, text: note.text },
		tags: [note.frame ? "frame" : "note"],
		style: note.frame ? frameStyle(note, theme) : stickyStyle(note, theme),
	};
}

function stickyStyle({ rect, colour }: NoteBox, theme: Theme): Style {
	const ground = { kind: "rect", ...rect, radius: 5, fill: noteGround(colour), stroke: "line-strong" } as const;
	return {
		...rectStyle(ground, theme),
		...wordStyle({ size: 12, weight: 400, fill: "ink" }, theme),
		align: "left",
		verticalAlign: "top",
		whiteSpace: "wrap",
		overflow: "hidden",
		spacing: 4,
		spacingLeft: 6,
		spacingTop: 4,
	};
}

function frameStyle({ rect, colour }: NoteBox, theme: Theme): Style {
	const ground = { kind: "rect", ...rect, radius: 8, fill: noteGround(colour), stroke: "control" } as const;
	return {
		...rectStyle(ground, theme),
		...wordStyle({ size: 12, weight: 600, fill: "ink-2" }, theme),
		fillOpacity: 40,
		align: "left",
		verticalAlign: "top",
		whiteSpace: "nowrap",
		spacingLeft: 10,
		spacingTop: 6,
		container: 1,
		collapsible: 0,
		recursiveResize: 0,
	};
}
