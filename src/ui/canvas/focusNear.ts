import { middleX, middleY } from "../../engine/layout/rect.ts";
import { shownLayout } from "./shownLayout.ts";

/** Remembers where the focus is on the canvas. The answer, called after an edit, focuses the card nearest to it where its own is gone. */
export function focusNear(): () => void {
	const nodeId = document.activeElement?.closest<HTMLElement>(".react-flow__node")?.dataset.id;
	const before = shownLayout.get()?.cards.find(({ id }) => id === nodeId)?.rect;
	return () => {
		if (before === undefined || document.activeElement !== document.body) return;
		const far = (rect: typeof before) => Math.hypot(middleX(rect) - middleX(before), middleY(rect) - middleY(before));
		const [next] = (shownLayout.get()?.cards ?? []).toSorted((a, b) => far(a.rect) - far(b.rect));
		if (next !== undefined) focusNode(next.id);
	};
}

/** Puts the focus on a node of the canvas. */
export function focusNode(id: string): void {
	document.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
}
