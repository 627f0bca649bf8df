import { type NodeTypes, ReactFlow, ReactFlowProvider } from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { lazy, Suspense, useEffect, useRef, useSyncExternalStore } from "react";
import { editor } from "../../../editor/editorStore.ts";
import type { Moment } from "../../../engine/drawing/moment.ts";
import type { Id } from "../../../engine/model/design.ts";
import { pointing } from "../../failurelab/pointing.ts";
import { useMoment } from "../../failurelab/useMoment.ts";
import { PictureLayer } from "../PictureLayer.tsx";
import { MapBar } from "./MapBar.tsx";
import styles from "./MapCanvas.module.css";
import { MapGestureLayer } from "./MapGestureLayer.tsx";
import type { MapNode } from "./mapNodes.ts";
import { PlaceNode } from "./PlaceNode.tsx";
import { useMapKeys } from "./useMapKeys.ts";
import { useMapPicture } from "./useMapPicture.ts";
import { useWholeView } from "./useWholeView.ts";

/** Only while a run is shown. */
const FlowLayer = lazy(() => import("../../failurelab/FlowLayer.tsx").then((each) => ({ default: each.FlowLayer })));

interface MapCanvasProps {
	/** To look at only: nothing can be chosen. */
	readonly readOnly?: boolean;
	/** What a run shows; that of the failure lab when omitted. */
	readonly moment?: Moment | undefined;
	/** Regions and populations that the scene is about; the rest steps back. */
	readonly focus?: readonly Id[];
}

/** The design's regions and users on a map of the world. Renders what the layout computed and the drawing draws. */
export function MapCanvas(props: MapCanvasProps) {
	return (
		<ReactFlowProvider>
			<Canvas {...props} />
		</ReactFlowProvider>
	);
}

const nodeTypes: NodeTypes = { place: PlaceNode };
/** Its name would stand on the map; the README has it. */
const unsigned = { hideAttribution: true };
const noFocus: readonly Id[] = [];
const noDeleteKey = null;

function Canvas({ readOnly = false, moment, focus = noFocus }: MapCanvasProps) {
	const lab = useMoment("editor");
	const shown = moment ?? lab;
	const frame = useRef<HTMLDivElement>(null);
	const picture = useMapPicture(frame, { moment: shown, focus, readOnly });
	const fit = useWholeView(frame, picture?.layout);
	const onKeyDown = useMapKeys(picture?.layout, readOnly);
	usePointingInLanes(readOnly);
	return (
		<section className={styles.canvas} aria-label="Map" data-testid="map-canvas">
			{/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons within. */}
			<div ref={frame} className={styles.stage} onKeyDown={onKeyDown}>
				{picture !== undefined && (
					<ReactFlow<MapNode>
						nodes={picture.nodes}
						nodeTypes={nodeTypes}
						proOptions={unsigned}
						nodesDraggable={false}
						nodesConnectable={false}
						nodesFocusable={false}
						elementsSelectable={false}
						panOnScroll
						zoomOnDoubleClick={false}
						minZoom={0.2}
						maxZoom={6}
						deleteKeyCode={noDeleteKey}
						{...(readOnly ? {} : { onPaneClick: selectNothing })}
						className={styles.flow}
					>
						<PictureLayer shapes={picture.land} level="under" {...sizeOf(picture.layout)} />
						<PictureLayer shapes={picture.arcs} level="under" {...sizeOf(picture.layout)} />
						<PictureLayer shapes={picture.words} level="over" {...sizeOf(picture.layout)} />
						{!readOnly && <MapGestureLayer design={picture.design} layout={picture.layout} />}
						{shown !== undefined && (
							<Suspense>
								<FlowLayer layout={picture.layout} moment={shown} />
							</Suspense>
						)}
					</ReactFlow>
				)}
			</div>
			{!readOnly && <MapBar onFit={fit} />}
		</section>
	);
}

function selectNothing(): void {
	editor.select({ kind: "none" });
}

function sizeOf({ width, height }: { readonly width: number; readonly height: number }) {
	return { width, height };
}

/** Links and stores are pointed at in the lanes. */
function usePointingInLanes(readOnly: boolean): void {
	const pointed = useSyncExternalStore(pointing.subscribe, pointing.get);
	useEffect(() => {
		if (pointed !== undefined && !readOnly) editor.setView("lanes");
	}, [pointed, readOnly]);
}
