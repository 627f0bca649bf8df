import { Panel, useReactFlow, useStoreApi } from "@xyflow/react";
import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from "react";
import type { Token } from "../../../engine/drawing/palette.ts";
import type { Card, Layout } from "../../../engine/layout/layout.ts";
import { middleX, middleY } from "../../../engine/layout/rect.ts";
import * as texts from "../../../texts/canvas.ts";
import { inView } from "../canvasPart.ts";
import { onThemeChange, pageColour } from "../painted/pageColours.ts";
import styles from "./Minimap.module.css";

/** Pixels of the screen. */
const most = { width: 176, height: 120 };
/** An arrow key moves the view by this part of it. */
const keyStep = 0.25;

const colours: Readonly<Record<Card["kind"], Token>> = {
	population: "control",
	routing: "layer-routing",
	balancing: "layer-balancing",
	application: "layer-application",
	store: "layer-data",
	observability: "layer-observability",
};

/** The whole canvas, small, with what of it is in view; a press or drag on it moves the view, and so do arrow keys. */
export function Minimap({ layout }: { readonly layout: Layout }) {
	const canvas = useRef<HTMLCanvasElement>(null);
	const frame = useRef<HTMLSpanElement>(null);
	const store = useStoreApi();
	const { setCenter } = useReactFlow();
	const scale = Math.min(most.width / layout.width, most.height / layout.height);
	useEffect(() => {
		const paint = (): void => paintLayout(canvas.current, layout, scale);
		// Not in the task of the edit.
		const timer = setTimeout(paint);
		const stopTheme = onThemeChange(paint);
		return () => {
			clearTimeout(timer);
			stopTheme();
		};
	}, [layout, scale]);
	useEffect(() => {
		const follow = (): void => {
			const { x, y, w, h } = inView(store.getState(), 0);
			if (frame.current === null) return;
			frame.current.style.transform = `translate(${x * scale}px, ${y * scale}px)`;
			frame.current.style.width = `${w * scale}px`;
			frame.current.style.height = `${h * scale}px`;
		};
		follow();
		return store.subscribe((state, before) => {
			if (state.transform !== before.transform || state.width !== before.width || state.height !== before.height) {
				follow();
			}
		});
	}, [store, scale]);
	const lookAt = (x: number, y: number): void => {
		void setCenter(x, y, { zoom: store.getState().transform[2] });
	};
	const onPointer = (event: PointerEvent<HTMLElement>): void => {
		if ((event.buttons & 1) === 0) return;
		event.currentTarget.setPointerCapture(event.pointerId);
		const box = event.currentTarget.getBoundingClientRect();
		lookAt((event.clientX - box.left) / scale, (event.clientY - box.top) / scale);
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		const way = ways[event.key];
		if (way === undefined) return;
		event.preventDefault();
		event.stopPropagation();
		const view = inView(store.getState(), 0);
		lookAt(middleX(view) + way.x * keyStep * view.w, middleY(view) + way.y * keyStep * view.h);
	};
	return (
		<Panel position="bottom-right" className={styles.panel ?? ""}>
			<button
				type="button"
				className={styles.map}
				style={{ width: layout.width * scale, height: layout.height * scale }}
				aria-label={texts.minimapArrowKeysMoveTheView}
				onPointerDown={onPointer}
				onPointerMove={onPointer}
				onKeyDown={onKeyDown}
			>
				<canvas ref={canvas} />
				<span ref={frame} className={styles.view} />
			</button>
		</Panel>
	);
}

const ways: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 },
};

function paintLayout(element: HTMLCanvasElement | null, layout: Layout, scale: number): void {
	const dense = scale * window.devicePixelRatio;
	const bitmap = new OffscreenCanvas(Math.ceil(layout.width * dense), Math.ceil(layout.height * dense));
	const context = bitmap.getContext("2d");
	if (context === null) return;
	context.setTransform(dense, 0, 0, dense, 0, 0);
	context.fillStyle = pageColour("line");
	for (const { rect } of layout.columns) context.fillRect(rect.x, rect.y, rect.w, rect.h);
	for (const { kind, rect } of layout.cards) {
		context.fillStyle = pageColour(colours[kind]);
		context.fillRect(rect.x, rect.y, rect.w, rect.h);
	}
	element?.getContext("bitmaprenderer")?.transferFromImageBitmap(bitmap.transferToImageBitmap());
}
