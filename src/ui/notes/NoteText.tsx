import { type KeyboardEvent, useEffect, useRef } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import type { NoteBox } from "../../engine/layout/layout.ts";
import { setNotes } from "../../engine/model/commands/setNotes.ts";
import * as texts from "../../texts/notes.ts";
import { editing } from "../canvas/editing.ts";
import { focusNode } from "../canvas/focusNear.ts";
import { useTypedText } from "../useTypedText.ts";
import styles from "./NoteText.module.css";

/** The words of a note while they are written, as Markdown. Escape and a click elsewhere keep them; undo takes them back. */
export function NoteText({ note }: { readonly note: NoteBox }) {
	const area = useRef<HTMLTextAreaElement>(null);
	const isDone = useRef(false);
	const { draft, type, done } = useTypedText(note.text, (text, coalesce) => {
		const { design } = editorStore.getState();
		return editor.apply(texts.writeANote, setNotes(design, new Map([[note.id, { text: text.trimEnd() }]])), coalesce);
	});
	useEffect(() => {
		area.current?.focus({ preventScroll: true });
		area.current?.setSelectionRange(area.current.value.length, area.current.value.length);
	}, []);
	const keep = (): void => {
		if (isDone.current) return;
		isDone.current = true;
		editing.done();
		done();
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		event.stopPropagation();
		const isEnd = event.key === "Escape" || (event.key === "Enter" && (event.ctrlKey || event.metaKey));
		if (!isEnd) return;
		event.preventDefault();
		keep();
		requestAnimationFrame(() => focusNode(`note:${note.id}`));
	};
	return (
		<textarea
			ref={area}
			className={`nodrag nopan nowheel ${styles.text}`}
			aria-label={texts.textOfTheNoteInMarkdown}
			placeholder={texts.headingListBoldLinkHttps}
			value={draft}
			onChange={(event) => type(event.target.value)}
			onKeyDown={onKeyDown}
			onBlur={keep}
			onPointerDown={(event) => event.stopPropagation()}
		/>
	);
}
