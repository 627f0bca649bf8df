import { useStoreApi } from "@xyflow/react";
import { useEffect, useRef, useState } from "react";
import { type CanvasPart, canvasPart, suitsCards } from "./canvasPart.ts";

/** The part of a design of so many cards that is in view; renders only when another part is, never for each move. */
export function useCanvasPart(cardCount: number): CanvasPart {
	const store = useStoreApi();
	const [known, setPart] = useState(() => canvasPart(store.getState(), cardCount, undefined));
	// Before anything is rendered: a large design by a small one's part would have an element for each of its lines.
	const part = suitsCards(known, cardCount) ? known : canvasPart(store.getState(), cardCount, known);
	if (part !== known) setPart(part);
	const latest = useRef(part);
	useEffect(() => {
		latest.current = part;
	}, [part]);
	useEffect(() => {
		const follow = (): void => {
			const next = canvasPart(store.getState(), cardCount, latest.current);
			if (next === latest.current) return;
			latest.current = next;
			setPart(next);
		};
		follow();
		return store.subscribe((state, before) => {
			if (state.transform !== before.transform || state.width !== before.width || state.height !== before.height) {
				follow();
			}
		});
	}, [store, cardCount]);
	return part;
}
