import { useStoreApi } from "@xyflow/react";
import { useEffect } from "react";
import { type Drag, dragState } from "../drag/dragState.ts";
import { swallowClick } from "../drag/swallowClick.ts";

/** Pixels that a tap may wander. */
const tapSlack = 10;

/** What was taken from the palette by a tap: a mouse shows where it would go, the next click or tap on the map puts it down. Escape ends it. */
export function useMapCarrying(): void {
	const flow = useStoreApi();
	useEffect(() => {
		const carried = (): Drag | undefined => {
			const drag = dragState.get();
			return drag?.held === false ? drag : undefined;
		};
		const isOnMap = ({ target }: Event): boolean =>
			target instanceof Element &&
			flow.getState().domNode?.contains(target) === true &&
			target.closest("[data-carry-bar]") === null;
		const leaving = new AbortController();
		const options = { capture: true, signal: leaving.signal };
		let pressed: { readonly x: number; readonly y: number } | undefined;
		const move = (event: PointerEvent): void => {
			const drag = carried();
			if (drag === undefined || event.pointerType === "touch") return;
			dragState.set({ ...drag, pointer: { x: event.clientX, y: event.clientY }, alt: event.altKey });
		};
		const down = (event: PointerEvent): void => {
			if (carried() === undefined || !isOnMap(event)) return;
			pressed = { x: event.clientX, y: event.clientY };
			if (event.pointerType !== "touch") event.stopPropagation();
		};
		const up = (event: PointerEvent): void => {
			const [drag, start] = [carried(), pressed];
			pressed = undefined;
			if (drag === undefined || start === undefined) return;
			const pointer = { x: event.clientX, y: event.clientY };
			if (Math.hypot(pointer.x - start.x, pointer.y - start.y) > tapSlack) return;
			event.stopPropagation();
			swallowClick();
			dragState.set(undefined);
			dragState.drop({ ...drag, pointer });
		};
		const key = (event: KeyboardEvent): void => {
			if (event.key !== "Escape" || carried() === undefined) return;
			event.stopPropagation();
			dragState.set(undefined);
		};
		addEventListener("pointermove", move, options);
		addEventListener("pointerdown", down, options);
		addEventListener("pointerup", up, options);
		addEventListener("keydown", key, options);
		return () => leaving.abort();
	}, [flow]);
}
