import { useEffect, useRef, useState } from "react";

/** Time after which what is typed is in the design, in milliseconds, though nobody pauses: a crash takes no more. */
const writeMs = 400;

let stretches = 0;

interface TypedText {
	/** What the field shows. */
	readonly draft: string;
	readonly type: (text: string) => void;
	/** The field is left: what it holds is in the design, and what follows is another gesture. */
	readonly done: () => void;
	/** Back to what was there when the field was entered. */
	readonly takeBack: () => void;
}

/**
 * A field for prose, in the design while it is written.
 *
 * @param text what the design says
 * @param write makes it say something else; all of one stretch of writing with the same key. False where it is refused
 */
export function useTypedText(text: string, write: (text: string, coalesce: string) => boolean): TypedText {
	const [draft, setDraft] = useState(text);
	const writing = useRef({ write, own: text, waiting: text, first: text, key: "", timer: 0 });
	writing.current.write = write;

	const keep = (): void => {
		const now = writing.current;
		window.clearTimeout(now.timer);
		now.timer = 0;
		if (now.waiting === now.own) return;
		if (now.key === "") {
			stretches += 1;
			now.key = `written ${stretches}`;
			now.first = now.own;
		}
		const before = now.own;
		now.own = now.waiting;
		if (!now.write(now.waiting, now.key)) now.own = before;
	};
	const type = (next: string): void => {
		setDraft(next);
		writing.current.waiting = next;
		writing.current.timer ||= window.setTimeout(keep, writeMs);
	};
	const done = (): void => {
		keep();
		writing.current.key = "";
	};
	const takeBack = (): void => {
		const now = writing.current;
		type(now.key === "" ? now.own : now.first);
		done();
	};
	useEffect(() => {
		const now = writing.current;
		// Spaces at the end, which a writer goes on from, are not in the design.
		if (text.trim() === now.own.trim()) return;
		Object.assign(now, { own: text, waiting: text, key: "" });
		setDraft(text);
	}, [text]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: when the field goes, and only then
	useEffect(() => keep, []);
	return { draft, type, done, takeBack };
}
