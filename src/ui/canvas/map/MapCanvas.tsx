import { type NodeTypes, ReactFlow, ReactFlowProvider } from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { lazy, type ReactNode, Suspense, useCallback, useMemo, useRef, useState } from "react";
import { editor } from "../../../editor/editorStore.ts";
import type { Moment } from "../../../engine/drawing/moment.ts";
import type { MapLayout } from "../../../engine/layout/map/mapLayout.ts";
import { type MapExtent, mapView, worldScale } from "../../../engine/layout/map/mapView.ts";
import type { Place } from "../../../engine/layout/map/projection.ts";
import type { Design, Id } from "../../../engine/model/design.ts";
import * as texts from "../../../texts/map.ts";
import { useMoment } from "../../failurelab/useMoment.ts";
import { editing } from "../editing.ts";
import { PictureLayer } from "../PictureLayer.tsx";
import { type CatalogueProvider, regionsOf } from "./catalogueDots.ts";
import { MapBar } from "./MapBar.tsx";
import styles from "./MapCanvas.module.css";
import { MapEditing } from "./MapEditing.tsx";
import type { MapNode } from "./mapNodes.ts";
import { PlaceNode } from "./PlaceNode.tsx";
import { useArcHover } from "./useArcHover.ts";
import { useCatalogue } from "./useCatalogue.ts";
import { useMapCamera } from "./useMapCamera.ts";
import { useMapKeys } from "./useMapKeys.ts";
import { type MapPicture, useMapPicture } from "./useMapPicture.ts";
import { useMapZoom } from "./useMapZoom.ts";
import { usePlaceDoubleClick } from "./usePlaceDoubleClick.ts";
import { usePointedKind } from "./usePointedKind.ts";
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
	/** Stands inside the viewport, told where everything is. */
	readonly overlay?: (layout: MapLayout) => ReactNode;
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
const noPlaces: readonly Place[] = [];
const noDeleteKey = null;

interface MapShown {
	readonly extent: MapExtent;
	/** Pixels for a unit of the projection, where somebody has zoomed. */
	readonly scale?: number;
}

function Canvas({ readOnly = false, moment, focus = noFocus, overlay }: MapCanvasProps) {
	const lab = useMoment("editor");
	const shown = moment ?? lab;
	const frame = useRef<HTMLDivElement>(null);
	const [{ extent, scale }, setShown] = useState<MapShown>({ extent: "content" });
	const [catalogue, setCatalogue] = useCatalogue();
	const besides = useMemo(() => (catalogue === undefined ? noPlaces : regionsOf(catalogue)), [catalogue]);
	const picture = useMapPicture(frame, { moment: shown, focus, readOnly, extent, scale, besides });
	const layout = picture?.layout;
	const showWhole = useWholeView(frame, scale === undefined ? layout : undefined);
	const fit = useCallback(() => {
		setShown({ extent: "content" });
		showWhole();
	}, [showWhole]);
	const onMoveEnd = useMapZoom(frame, layout, { scale, onScale: (next) => setShown({ extent, scale: next }) });
	const setExtent = useCallback((next: MapExtent) => setShown({ extent: next }), []);
	const zooms = useMemo(() => picture && zoomsOf(picture), [picture]);
	const onKeyDown = useMapKeys(readOnly);
	usePlaceDoubleClick(readOnly);
	const pointed = usePointedKind(readOnly);
	const pane = usePane(layout, readOnly);
	useMapCamera(frame, readOnly ? undefined : layout, fit);
	return (
		<section className={styles.canvas} aria-label={texts.map} data-testid="map-canvas">
			{/* biome-ignore lint/a11y/noStaticElementInteractions: the keys belong to the buttons within. */}
			<div
				ref={frame}
				className={styles.stage}
				onKeyDown={onKeyDown}
				onContextMenu={readOnly ? undefined : editing.onContextMenu}
			>
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
						minZoom={zooms?.least ?? 1}
						maxZoom={zooms?.most ?? 1}
						{...(readOnly ? {} : { onMoveEnd })}
						deleteKeyCode={noDeleteKey}
						{...pane}
						className={styles.flow}
					>
						<PictureLayer shapes={picture.land} level="under" {...sizeOf(picture.layout)} />
						<PictureLayer shapes={picture.arcs} level="under" {...sizeOf(picture.layout)} />
						<PictureLayer shapes={picture.words} level="over" {...sizeOf(picture.layout)} />
						{!readOnly && (
							<MapEditing
								design={picture.design}
								layout={picture.layout}
								catalogue={catalogue}
								pointed={pointed}
								onCatalogue={() => setCatalogue(usualProvider(picture.design))}
								onExtent={setExtent}
							/>
						)}
						{shown !== undefined && (
							<Suspense>
								<FlowLayer layout={picture.layout} moment={shown} />
							</Suspense>
						)}
						{overlay?.(picture.layout)}
					</ReactFlow>
				)}
			</div>
			{!readOnly && picture !== undefined && (
				<MapBar
					onFit={fit}
					base={zooms?.base ?? 1}
					extent={extent}
					onExtent={setExtent}
					catalogue={catalogue}
					onCatalogue={setCatalogue}
					usualProvider={usualProvider(picture.design)}
				/>
			)}
		</section>
	);
}

/** What the pointer does beside the places. */
function usePane(layout: MapLayout | undefined, readOnly: boolean) {
	const arc = useArcHover(readOnly ? undefined : layout);
	return useMemo(
		() => (readOnly ? {} : { onPaneClick: selectNothing, onPaneMouseMove: arc.onMove, onPaneMouseLeave: arc.onLeave }),
		[readOnly, arc.onMove, arc.onLeave],
	);
}

/** Pixels for a unit of the projection beyond which coasts have no more to show. */
const largestScale = 10;

/** Zooms of the view at which the whole world is seen, and the most that can be; and what 100 % is: the design alone. */
function zoomsOf({ design, room, layout }: MapPicture) {
	const { scale } = layout.view;
	const content = mapView([...design.regions.values(), ...design.users.populations.values()], room).scale;
	const least = Math.min(worldScale(room), content) / scale;
	return { least, most: largestScale / scale, base: scale / content };
}

function usualProvider(design: Design): CatalogueProvider {
	const [first] = design.regions.values();
	return first === undefined || first.provider === "other" ? "aws" : first.provider;
}

function selectNothing(): void {
	editor.select({ kind: "none" });
}

function sizeOf({ width, height }: { readonly width: number; readonly height: number }) {
	return { width, height };
}
