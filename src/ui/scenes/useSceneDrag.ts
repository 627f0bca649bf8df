import { type PointerEvent as ReactPointerEvent, useState } from "react";
import { editorStore } from "../../editor/editorStore.ts";
import type { Id, Scene } from "../../engine/model/design.ts";
import { placeScene } from "./sceneActions.ts";

export interface SceneDrop {
	/** The scene that the dragged one would stand in front of; undefined for the end. */
	readonly before: Id | undefined;
}

/** Pixels that a press may tremble. */
const threshold = 5;

/** A scene follows the mouse along the list; where it is let go, it stays. On touch the list scrolls, and keys and the menu move. */
export function useSceneDrag() {
	const [drop, setDrop] = useState<SceneDrop>();
	const grab = (event: ReactPointerEvent<HTMLElement>, scene: Scene): void => {
		if (event.button !== 0 || event.pointerType === "touch" || event.target instanceof HTMLInputElement) return;
		const list = event.currentTarget.parentElement;
		const startY = event.clientY;
		let over: SceneDrop | undefined;
		const move = ({ clientY }: PointerEvent): void => {
			if (list === null || (over === undefined && Math.abs(clientY - startY) < threshold)) return;
			over = { before: rowBelow(list, clientY) };
			setDrop(over);
		};
		const stop = (): void => {
			removeEventListener("pointermove", move);
			removeEventListener("pointerup", end);
			removeEventListener("pointercancel", stop);
			removeEventListener("keydown", cancel, true);
			setDrop(undefined);
		};
		const cancel = (key: KeyboardEvent): void => {
			if (key.key === "Escape") stop();
		};
		const end = (): void => {
			stop();
			if (over === undefined) return;
			// The press isn't a click on the picture too.
			addEventListener("click", swallow, { capture: true, once: true });
			setTimeout(() => removeEventListener("click", swallow, { capture: true }));
			if (editorStore.getState().design.scenes.has(scene.id)) placeScene(scene, over.before);
		};
		addEventListener("pointermove", move);
		addEventListener("pointerup", end);
		addEventListener("pointercancel", stop);
		addEventListener("keydown", cancel, true);
	};
	return { drop, grab };
}

function swallow(event: Event): void {
	event.preventDefault();
	event.stopPropagation();
}

function rowBelow(list: HTMLElement, clientY: number): Id | undefined {
	const rows = [...list.querySelectorAll<HTMLElement>("[data-scene]")];
	const below = rows.find((row) => {
		const { top, height } = row.getBoundingClientRect();
		return clientY < top + height / 2;
	});
	return below?.dataset.scene;
}
