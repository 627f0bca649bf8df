import type { MouseEvent } from "react";
import type { Point } from "../../engine/layout/rect.ts";

/** What the canvas is asked to open: it is loaded then. Points are the window's. */
export type Asked =
	/** The menu of what stands at a point; of a node, where one is focused. */
	| { readonly kind: "menu"; readonly at: Point; readonly nodeId?: string | undefined }
	/** An input over the name, or over the text of a note. */
	| { readonly kind: "rename"; readonly nodeId: string }
	/** The next click or drag on the canvas places a note. */
	| { readonly kind: "place"; readonly what: "note" | "frame" }
	| undefined;

let asked: Asked;
const listeners = new Set<() => void>();

function change(next: Asked): void {
	asked = next;
	for (const listener of listeners) listener();
}

function nodeIdOf(target: EventTarget): string | undefined {
	return target instanceof Element ? target.closest<HTMLElement>(".react-flow__node")?.dataset.id : undefined;
}

/** Menus, names and notes under way, outside React: nothing of it is needed to look. */
export const editing = {
	get: (): Asked => asked,
	ask: change,
	done: (): void => change(undefined),
	subscribe: (listener: () => void): (() => void) => {
		listeners.add(listener);
		return () => {
			listeners.delete(listener);
		};
	},
	onContextMenu: (event: MouseEvent): void => {
		if (isTyping(event.target)) return;
		const nodeId = nodeIdOf(event.target);
		const { pointerType } = event.nativeEvent as PointerEvent;
		// Beside the cards the right button pans; the canvas says when it was let go where it was pressed.
		if (nodeId === undefined && pointerType === "mouse" && event.defaultPrevented) return;
		event.preventDefault();
		change({ kind: "menu", at: { x: event.clientX, y: event.clientY }, nodeId });
	},
	onPaneContextMenu: (event: Pick<globalThis.MouseEvent, "clientX" | "clientY" | "preventDefault">): void => {
		event.preventDefault();
		change({ kind: "menu", at: { x: event.clientX, y: event.clientY } });
	},
	onDoubleClick: (event: MouseEvent): void => {
		const nodeId = nodeIdOf(event.target);
		if (nodeId !== undefined && !isTyping(event.target)) change({ kind: "rename", nodeId });
	},
};

function isTyping(target: EventTarget): boolean {
	return target instanceof Element && target.closest("input, textarea, [role=menu], [role=dialog]") !== null;
}
