import { useReactFlow, ViewportPortal } from "@xyflow/react";
import { type KeyboardEvent, useEffect, useRef } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import type { Layout } from "../../engine/layout/layout.ts";
import type { Rect } from "../../engine/layout/rect.ts";
import { setName } from "../../engine/model/commands/setName.ts";
import { setNotes } from "../../engine/model/commands/setNotes.ts";
import type { Design, Id } from "../../engine/model/design.ts";
import { thingOf } from "../../engine/model/thingOf.ts";
import * as texts from "../../texts/menus.ts";
import { editing } from "../canvas/editing.ts";
import { focusNode } from "../canvas/focusNear.ts";
import { thingOfNode } from "./canvasThing.ts";
import styles from "./RenameInput.module.css";

interface RenameInputProps {
	readonly layout: Layout;
	readonly nodeId: string;
}

interface Named {
	/** What the name is of. */
	readonly what: string;
	readonly name: string;
	readonly rect: Rect;
	readonly keep: (name: string) => void;
}

/** The input opens over a name that is not smaller than this, whatever the zoom. */
const leastWidth = 150;

/** An input over a name: Enter keeps what is written, Escape leaves all as it was. The words of a note have one of their own. */
export function RenameInput({ layout, nodeId }: RenameInputProps) {
	const { getZoom } = useReactFlow();
	const zoom = getZoom();
	const named = namedThing(editorStore.getState().design, layout, nodeId);
	const input = useRef<HTMLInputElement>(null);
	const isDone = useRef(false);
	useEffect(() => {
		input.current?.focus({ preventScroll: true });
		input.current?.select();
	}, []);
	useEffect(() => {
		if (named === undefined && !nodeId.startsWith("note:")) editing.done();
	}, [named, nodeId]);
	if (named === undefined) return null;
	const finish = (how: "keep" | "leave"): void => {
		if (isDone.current) return;
		isDone.current = true;
		const name = input.current?.value ?? "";
		editing.done();
		if (how === "keep" && name.trim() !== named.name) named.keep(name);
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		event.stopPropagation();
		if (event.key !== "Enter" && event.key !== "Escape") return;
		event.preventDefault();
		finish(event.key === "Enter" ? "keep" : "leave");
		requestAnimationFrame(() => focusNode(nodeId));
	};
	const { x, y, w } = named.rect;
	return (
		<ViewportPortal>
			<input
				ref={input}
				className={`nodrag nopan nowheel ${styles.input}`}
				style={{ left: x, top: y, width: Math.max(leastWidth, w * zoom), transform: `scale(${1 / zoom})` }}
				aria-label={texts.nameOf(named.what)}
				defaultValue={named.name}
				spellCheck={false}
				onKeyDown={onKeyDown}
				onBlur={() => finish("keep")}
				onPointerDown={(event) => event.stopPropagation()}
			/>
		</ViewportPortal>
	);
}

function namedThing(design: Design, layout: Layout, nodeId: string): Named | undefined {
	const thing = thingOfNode(layout, nodeId);
	switch (thing?.kind) {
		case "card": {
			const { card } = thing;
			return { ...ownName(design, card.component), rect: { ...card.rect, y: card.rect.y + 2 } };
		}
		case "region":
			return { ...ownName(design, thing.column.region), rect: thing.column.head };
		case "note": {
			const { note } = thing;
			const [title = "", ...rest] = note.text.split("\n");
			const keep = (name: string) =>
				editor.apply(
					texts.callAFrame(name),
					setNotes(editorStore.getState().design, new Map([[note.id, { text: [name.trim(), ...rest].join("\n") }]])),
				);
			return note.frame ? { what: texts.theFrame, name: title, rect: note.rect, keep } : undefined;
		}
		default:
			return undefined;
	}
}

function ownName(design: Design, id: Id): Omit<Named, "rect"> {
	const found = thingOf(design, id);
	// A region without a name of its own shows its id, not the catalogue's name.
	const name = design.regions.has(id) && !design.written.has(`regions.${id}.name`) ? id : (found?.name ?? id);
	const keep = (next: string) => {
		const label = next.trim() === "" ? texts.takeTheNameOfAway(id) : texts.renameTo(name, next.trim());
		editor.apply(label, setName(editorStore.getState().design, { id, name: next }));
	};
	return { what: id, name, keep };
}
