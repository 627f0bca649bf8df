import { useStoreApi } from "@xyflow/react";
import { useEffect } from "react";
import * as texts from "../../../texts/map.ts";
import { type Drag, dragState } from "../drag/dragState.ts";
import { swallowClick } from "../drag/swallowClick.ts";

/** Pixels that a tap may wander. */
const tapSlack = 10;

/** What was taken from the palette by a tap: a mouse shows where it would go, the next click or tap on the map puts it down, and so does Enter on a place. Escape ends it. */
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
			putDown({ ...drag, pointer });
		};
		const key = (event: KeyboardEvent): void => {
			const drag = carried();
			if (drag === undefined || isControl(event.target) || !keyPressed(event.key, drag)) return;
			event.preventDefault();
			event.stopPropagation();
		};
		/** Whether the key means something to what is carried. */
		const keyPressed = (name: string, drag: Drag): boolean => {
			const place = focusedPlace();
			if (name === "Escape") dragState.set(undefined);
			else if (name === "Enter" && place !== undefined) putDown({ ...drag, pointer: middleOf(place) });
			else if (name.startsWith(texts.arrow) && place === undefined) {
				flow.getState().domNode?.querySelector<HTMLElement>("[data-place]")?.focus();
			} else return false;
			return true;
		};
		// The place that keys go to is the place where it would be put down.
		const focus = (): void => {
			const [drag, place] = [carried(), focusedPlace()];
			if (drag !== undefined && place !== undefined) dragState.set({ ...drag, pointer: middleOf(place) });
		};
		addEventListener("focusin", focus, options);
		addEventListener("pointermove", move, options);
		addEventListener("pointerdown", down, options);
		addEventListener("pointerup", up, options);
		addEventListener("keydown", key, options);
		return () => leaving.abort();
	}, [flow]);
}

function putDown(drag: Drag): void {
	dragState.set(undefined);
	dragState.drop(drag);
}

function focusedPlace(): Element | undefined {
	return document.activeElement?.closest("[data-place]") ?? undefined;
}

function middleOf(element: Element): { readonly x: number; readonly y: number } {
	const { left, top, width, height } = element.getBoundingClientRect();
	return { x: left + width / 2, y: top + height / 2 };
}

/** What stands over the map, and where words are typed. */
function isControl(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest("[data-carry-bar], input, textarea, [role=menu]") !== null;
}
