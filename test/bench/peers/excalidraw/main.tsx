import {
	convertToExcalidrawElements,
	Excalidraw,
	FONT_FAMILY,
	sceneCoordsToViewportCoords,
} from "@excalidraw/excalidraw";
import type { ExcalidrawImperativeAPI } from "@excalidraw/excalidraw/types";
import "@excalidraw/excalidraw/index.css";
import { createRoot } from "react-dom/client";
import { announce, boxOf, givenScene, rootElement } from "../scene.ts";

/** Excalidraw as it comes, its hand-drawn strokes too: rectangles with a text each, above arrows bound to them. */
const scene = givenScene();

/** The system's font: the others would be fetched from elsewhere. */
const label = { fontFamily: FONT_FAMILY.Helvetica, fontSize: 10 };

const elements = convertToExcalidrawElements(
	[
		...scene.arrows.map(({ from, to }, index) => {
			const [a, b] = [boxOf(scene, from), boxOf(scene, to)];
			const start = { x: a.x + a.w / 2, y: a.y + a.h / 2 };
			return {
				type: "arrow",
				id: `a${index}`,
				...start,
				width: b.x + b.w / 2 - start.x,
				height: b.y + b.h / 2 - start.y,
				start: { id: `b${from}` },
				end: { id: `b${to}` },
			} as const;
		}),
		...scene.boxes.map(
			({ title, x, y, w, h }, index) =>
				({
					type: "rectangle",
					id: `b${index}`,
					x,
					y,
					width: w,
					height: h,
					backgroundColor: "#ffffff",
					fillStyle: "solid",
					label: { text: title, ...label },
				}) as const,
		),
	],
	{ regenerateIds: false },
);

/** The wheel zooms by a hundredth of 100 % for each of its pixels. */
const zoomPerPixel = 0.01;

function announceScene(excalidraw: ExcalidrawImperativeAPI): void {
	const elementOf = (box: number) => {
		const found = excalidraw.getSceneElements().find(({ id }) => id === `b${box}`);
		if (found === undefined) throw new Error(`Excalidraw has no box ${box}`);
		return found;
	};
	const choose = (boxes: readonly number[]) =>
		excalidraw.updateScene({
			appState: { selectedElementIds: Object.fromEntries(boxes.map((box) => [`b${box}`, true as const])) },
		});
	announce({
		placeOf: (box) => {
			const { x, y, width, height } = elementOf(box);
			return sceneCoordsToViewportCoords({ sceneX: x + width / 2, sceneY: y + height / 2 }, excalidraw.getAppState());
		},
		whole: () => {
			choose([]);
			excalidraw.scrollToContent(excalidraw.getSceneElements(), { fitToViewport: true, viewportZoomFactor: 0.9 });
		},
		near: (box) => {
			const { x, y, width, height } = elementOf(box);
			const state = excalidraw.getAppState();
			excalidraw.updateScene({
				appState: {
					zoom: { ...state.zoom, value: 1 as typeof state.zoom.value },
					scrollX: state.width / 2 - x - width / 2,
					scrollY: state.height / 2 - y - height / 2,
				},
			});
		},
		choose,
		wheelFor: (factor) => -((factor - 1) * excalidraw.getAppState().zoom.value) / zoomPerPixel,
	});
}

createRoot(rootElement()).render(
	<Excalidraw
		excalidrawAPI={announceScene}
		initialData={{ elements, scrollToContent: true, appState: { viewBackgroundColor: "#ffffff" } }}
	/>,
);
