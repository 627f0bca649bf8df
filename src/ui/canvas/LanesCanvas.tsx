import { type NodeTypes, ReactFlow, ReactFlowProvider } from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { lazy, type ReactNode, Suspense, useRef, useState, useSyncExternalStore } from "react";
import type { Moment } from "../../engine/drawing/moment.ts";
import type { Layout } from "../../engine/layout/layout.ts";
import type { Id } from "../../engine/model/design.ts";
import * as texts from "../../texts/canvas.ts";
import * as paneTexts from "../../texts/panes.ts";
import { pointing } from "../failurelab/pointing.ts";
import { useMoment } from "../failurelab/useMoment.ts";
import { FoundSlot } from "../shell/find/FoundSlot.tsx";
import { Pane } from "../trouble/Pane.tsx";
import { useEditor } from "../useEditor.ts";
import { CanvasBar, type CanvasTool } from "./CanvasBar.tsx";
import { CardNode } from "./CardNode.tsx";
import type { CanvasNode } from "./canvasNodes.ts";
import { EditSlot } from "./EditSlot.tsx";
import { editing } from "./editing.ts";
import styles from "./LanesCanvas.module.css";
import { isMinimapShown } from "./minimap/isMinimapShown.ts";
import { NoteNode } from "./NoteNode.tsx";
import { PictureLayer } from "./PictureLayer.tsx";
import { RegionNode } from "./RegionNode.tsx";
import { useCamera } from "./useCamera.ts";
import { useCanvasKeys } from "./useCanvasKeys.ts";
import { type CanvasPicture, useCanvasPicture } from "./useCanvasPicture.ts";
import { useFirstPointer } from "./useFirstPointer.ts";
import { useFirstView } from "./useFirstView.ts";
import { usePaintedPress } from "./usePaintedPress.ts";
import { useSelecting } from "./useSelecting.ts";
import { useTouch } from "./useTouch.ts";

/** From the first move of a pointer on: what can be dropped where is not needed to look. */
const DragLayer = lazy(() => import("./drag/DragLayer.tsx").then((each) => ({ default: each.DragLayer })));

/** Only for designs of more cards than the page has elements for. */
const PaintedPicture = lazy(() =>
	import("./painted/PaintedPicture.tsx").then((each) => ({ default: each.PaintedPicture })),
);

const Minimap = lazy(() => import("./minimap/Minimap.tsx").then((each) => ({ default: each.Minimap })));

/** Only while a run is shown. */
const FlowLayer = lazy(() => import("../failurelab/FlowLayer.tsx").then((each) => ({ default: each.FlowLayer })));

/** Only while a fault waits for its target. */
const PointingLayer = lazy(() =>
	import("../failurelab/PointingLayer.tsx").then((each) => ({ default: each.PointingLayer })),
);

interface LanesCanvasProps {
	/** To look at only: nothing can be dragged or chosen. */
	readonly readOnly?: boolean;
	/** What a run shows; that of the failure lab when omitted. */
	readonly moment?: Moment | undefined;
	/** Components and regions that the scene is about; the rest steps back. */
	readonly focus?: readonly Id[];
	/** Stands inside the viewport, told where everything is. */
	readonly overlay?: (layout: Layout) => ReactNode;
}

/** The design as lanes and columns: regions across, layers down. Renders what the layout computed and the drawing draws. */
export function LanesCanvas(props: LanesCanvasProps) {
	return (
		<ReactFlowProvider>
			<Canvas {...props} />
		</ReactFlowProvider>
	);
}

const cardTypes: NodeTypes = {
	population: CardNode,
	routing: CardNode,
	balancing: CardNode,
	application: CardNode,
	store: CardNode,
	observability: CardNode,
	region: RegionNode,
	note: NoteNode,
};
/** Its name would stand on cards; the README has it. */
const unsigned = { hideAttribution: true };
const noFocus: readonly Id[] = [];

function Canvas({ readOnly = false, moment, focus = noFocus, overlay }: LanesCanvasProps) {
	const lab = useMoment("editor");
	const shown = moment ?? lab;
	const frame = useRef<HTMLDivElement>(null);
	const picture = useCanvasPicture(frame, { moment: shown, focus, readOnly });
	const [tool, setTool] = useState<CanvasTool>("select");
	const pointed = useSyncExternalStore(pointing.subscribe, pointing.get);
	useFirstView(frame, picture.layout);
	const painted = usePaintedPress(picture, readOnly);
	useCamera(frame, readOnly ? undefined : picture.layout);
	const onKeyDown = useCanvasKeys(picture.layout, readOnly);
	const hidden = picture.layout === undefined;
	return (
		<section className={styles.canvas} aria-label={texts.canvas} data-testid="lanes-canvas">
			{/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the cards within. */}
			<div
				ref={frame}
				className={styles.stage}
				data-pointing={pointed}
				onKeyDown={onKeyDown}
				onPointerDownCapture={painted.onPointerDownCapture}
				onClick={painted.onClick}
				onContextMenu={readOnly ? undefined : editing.onContextMenu}
				onDoubleClick={readOnly ? undefined : editing.onDoubleClick}
			>
				{picture.layout !== undefined && (
					<Stage picture={picture} readOnly={readOnly} tool={tool}>
						{shown !== undefined && (
							<Pane name={paneTexts.whatFlows} kind="over">
								<FlowLayer layout={picture.layout} moment={shown} />
							</Pane>
						)}
						{!readOnly && pointed !== undefined && (
							<Pane name={paneTexts.whatIsPointedAt} kind="over">
								<PointingLayer key={pointed} kind={pointed} design={picture.design} layout={picture.layout} />
							</Pane>
						)}
						{overlay?.(picture.layout)}
					</Stage>
				)}
			</div>
			{!readOnly && !hidden && <CanvasBar tool={tool} onTool={setTool} />}
		</section>
	);
}

interface StageProps {
	readonly picture: CanvasPicture;
	readonly readOnly: boolean;
	readonly tool: CanvasTool;
	readonly children: ReactNode;
}

/** Middle and right button pan beside the hand tool. */
const panButtons = [1, 2];
const noDeleteKey = null;
const paneMenu = { onPaneContextMenu: editing.onPaneContextMenu };

function Stage({ picture, readOnly, tool, children }: StageProps) {
	const { layout, nodes, lit, design } = picture;
	const select = useSelecting(picture, readOnly);
	const canDrag = useFirstPointer();
	const touch = useTouch();
	const minimap = useEditor(isMinimapShown);
	if (layout === undefined) return null;
	const { width, height } = layout;
	const hand = tool === "pan" || readOnly || touch;
	return (
		<ReactFlow<CanvasNode>
			nodes={nodes}
			nodeTypes={cardTypes}
			proOptions={unsigned}
			nodesDraggable={false}
			nodesConnectable={false}
			elementsSelectable={!readOnly}
			selectionOnDrag={!hand}
			panOnDrag={hand ? true : panButtons}
			noPanClassName={touch ? "nopan-touch" : "nopan"}
			panOnScroll
			zoomOnDoubleClick={false}
			minZoom={0.03}
			maxZoom={4}
			deleteKeyCode={noDeleteKey}
			onNodeClick={select.onNodeClick}
			onNodeMouseEnter={select.onNodeMouseEnter}
			onNodeMouseLeave={select.onNodeMouseLeave}
			onPaneClick={select.onPaneClick}
			{...(readOnly ? {} : paneMenu)}
			onPaneMouseMove={select.onPaneMouseMove}
			onSelectionStart={select.onSelectionStart}
			onSelectionEnd={select.onSelectionEnd}
			className={hand ? styles.hand : styles.flow}
		>
			<QuietPicture picture={picture} width={width} height={height} />
			<PictureLayer shapes={lit.lines} level="under" width={width} height={height} />
			<PictureLayer shapes={lit.words} level="over" width={width} height={height} />
			{canDrag && !readOnly && (
				<Pane name={paneTexts.whatIsDragged} kind="over">
					<DragLayer design={design} layout={layout} />
				</Pane>
			)}
			{!readOnly && minimap && (
				<Pane name={paneTexts.theSmallMap} kind="over">
					<Minimap layout={layout} />
				</Pane>
			)}
			{!readOnly && <EditSlot layout={layout} near={canDrag} />}
			{!readOnly && <FoundSlot layout={layout} />}
			{children}
		</ReactFlow>
	);
}

interface QuietPictureProps {
	readonly picture: CanvasPicture;
	readonly width: number;
	readonly height: number;
}

/** Columns, lines and words as if nothing was pointed at: as elements, or painted where there are many. */
function QuietPicture({ picture, width, height }: QuietPictureProps) {
	const { part, ground, lines, words } = picture;
	if (part.window !== undefined || part.painted) {
		return (
			<Suspense>
				<PaintedPicture picture={picture} width={width} height={height} />
			</Suspense>
		);
	}
	return (
		<>
			<PictureLayer shapes={ground.under} level="ground" width={width} height={height} />
			{ground.over.length > 0 && <PictureLayer shapes={ground.over} level="under" width={width} height={height} />}
			<PictureLayer shapes={lines} level="under" width={width} height={height} />
			<PictureLayer shapes={words} level="over" width={width} height={height} />
		</>
	);
}
