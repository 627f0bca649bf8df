import { getAssetUrlsByImport } from "@tldraw/assets/imports.vite";
import { createRoot } from "react-dom/client";
import {
	createBindingId,
	createShapeId,
	type Editor,
	type TLArrowBinding,
	type TLShapeId,
	Tldraw,
	toRichText,
} from "tldraw";
import "tldraw/tldraw.css";
import { announce, boxOf, givenScene, rootElement } from "../scene.ts";

/**
 * tldraw as it comes: rectangles with a text each, and arrows bound to them. Its assets are the page's own, and nothing is
 * kept. Under its own licence it runs on localhost without a key; it is measured here and shipped nowhere.
 */
const scene = givenScene();

const boxId = (index: number): TLShapeId => createShapeId(`b${index}`);
const arrowId = (index: number): TLShapeId => createShapeId(`a${index}`);

/** The wheel zooms by a hundredth of the present scale for each of its pixels. */
const sharePerPixel = 0.01;

/** Arrows first: above a box, one that passes over it would be dragged in its place. */
function draw(editor: Editor): void {
	editor.createShapes(
		scene.arrows.map(({ from }, index) => {
			const { x, y } = boxOf(scene, from);
			return { id: arrowId(index), type: "arrow", x, y, props: { size: "s" } };
		}),
	);
	editor.createShapes(
		scene.boxes.map(({ title, x, y, w, h }, index) => ({
			id: boxId(index),
			type: "geo",
			x,
			y,
			props: { w, h, size: "s", font: "sans", fill: "solid", scale: 0.5, richText: toRichText(title) },
		})),
	);
	const bindings = scene.arrows.flatMap(({ from, to }, index) => [
		bindingOf(index, { terminal: "start", box: from }),
		bindingOf(index, { terminal: "end", box: to }),
	]);
	// Loaded as a file is: bound one by one, each arrow would be lifted above its boxes.
	const { store, schema } = editor.store.getStoreSnapshot();
	const bound = Object.fromEntries(bindings.map((binding) => [binding.id, binding]));
	editor.store.loadStoreSnapshot({ schema, store: { ...store, ...bound } });
}

interface ArrowEnd {
	readonly terminal: "start" | "end";
	readonly box: number;
}

function bindingOf(arrow: number, { terminal, box }: ArrowEnd): TLArrowBinding {
	return {
		id: createBindingId(`a${arrow}-${terminal}`),
		typeName: "binding",
		type: "arrow",
		fromId: arrowId(arrow),
		toId: boxId(box),
		props: { terminal, normalizedAnchor: { x: 0.5, y: 0.5 }, isExact: false, isPrecise: false, snap: "none" },
		meta: {},
	};
}

function announceEditor(editor: Editor): void {
	draw(editor);
	const middleOf = (box: number) => {
		const bounds = editor.getShapePageBounds(boxId(box));
		if (bounds === undefined) throw new Error(`tldraw has no box ${box}`);
		return bounds.center;
	};
	const whole = () => {
		editor.selectNone();
		editor.zoomToFit({ immediate: true });
	};
	whole();
	announce({
		placeOf: (box) => {
			const { x, y } = editor.pageToScreen(middleOf(box));
			return { x, y };
		},
		whole,
		near: (box) => {
			editor.setCamera({ ...editor.getCamera(), z: 1 }, { immediate: true });
			editor.centerOnPoint(middleOf(box), { immediate: true });
		},
		choose: (boxes) => {
			editor.setSelectedShapes(boxes.map(boxId));
		},
		wheelFor: (factor) => -(factor - 1) / sharePerPixel,
	});
}

const manyShapes = { maxShapesPerPage: 10_000 };

createRoot(rootElement()).render(
	<div style={{ position: "fixed", inset: 0 }}>
		<Tldraw assetUrls={getAssetUrlsByImport()} options={manyShapes} onMount={announceEditor} />
	</div>,
);
