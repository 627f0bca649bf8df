import { type NodeTypes, ReactFlow, ReactFlowProvider } from "@xyflow/react";
import "@xyflow/react/dist/base.css";
import { lazy, Suspense, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { editor } from "../../../editor/editorStore.ts";
import type { Moment } from "../../../engine/drawing/moment.ts";
import type { MapExtent } from "../../../engine/layout/map/mapView.ts";
import type { Place } from "../../../engine/layout/map/projection.ts";
import type { Design, Id } from "../../../engine/model/design.ts";
import { type PointingKind, pointing } from "../../failurelab/pointing.ts";
import { useMoment } from "../../failurelab/useMoment.ts";
import { PictureLayer } from "../PictureLayer.tsx";
import { CatalogueLayer } from "./CatalogueLayer.tsx";
import { type CatalogueProvider, regionsOf } from "./catalogueDots.ts";
import { MapBar } from "./MapBar.tsx";
import styles from "./MapCanvas.module.css";
import { MapGestureLayer } from "./MapGestureLayer.tsx";
import type { MapNode } from "./mapNodes.ts";
import { PlaceNode } from "./PlaceNode.tsx";
import { pointingGround } from "./pointingGround.ts";
import { useArcHover } from "./useArcHover.ts";
import { useMapKeys } from "./useMapKeys.ts";
import { useMapPicture } from "./useMapPicture.ts";
import { useWholeView } from "./useWholeView.ts";

/** Only while a run is shown. */
const FlowLayer = lazy(() => import("../../failurelab/FlowLayer.tsx").then((each) => ({ default: each.FlowLayer })));

/** Only while a fault waits for its target. */
const PointingLayer = lazy(() =>
	import("../../failurelab/PointingLayer.tsx").then((each) => ({ default: each.PointingLayer })),
);

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
const noPlaces: readonly Place[] = [];
const noDeleteKey = null;

function Canvas({ readOnly = false, moment, focus = noFocus }: MapCanvasProps) {
	const lab = useMoment("editor");
	const shown = moment ?? lab;
	const frame = useRef<HTMLDivElement>(null);
	const [extent, setExtent] = useState<MapExtent>("content");
	const [catalogue, setCatalogue] = useCatalogue();
	const besides = useMemo(() => (catalogue === undefined ? noPlaces : regionsOf(catalogue)), [catalogue]);
	const picture = useMapPicture(frame, { moment: shown, focus, readOnly, extent, besides });
	const fit = useWholeView(frame, picture?.layout);
	const onKeyDown = useMapKeys(readOnly);
	const pointed = usePointedKind(readOnly);
	const layout = picture?.layout;
	const arc = useArcHover(readOnly ? undefined : layout);
	const ground = useMemo(() => layout && pointingGround(layout), [layout]);
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
						{...(readOnly
							? {}
							: { onPaneClick: selectNothing, onPaneMouseMove: arc.onMove, onPaneMouseLeave: arc.onLeave })}
						className={styles.flow}
					>
						<PictureLayer shapes={picture.land} level="under" {...sizeOf(picture.layout)} />
						<PictureLayer shapes={picture.arcs} level="under" {...sizeOf(picture.layout)} />
						<PictureLayer shapes={picture.words} level="over" {...sizeOf(picture.layout)} />
						{catalogue !== undefined && (
							<CatalogueLayer design={picture.design} layout={picture.layout} provider={catalogue} />
						)}
						{!readOnly && <MapGestureLayer design={picture.design} layout={picture.layout} />}
						{pointed !== undefined && ground !== undefined && (
							<Suspense>
								<PointingLayer key={pointed} kind={pointed} design={picture.design} layout={ground} />
							</Suspense>
						)}
						{shown !== undefined && (
							<Suspense>
								<FlowLayer layout={picture.layout} moment={shown} />
							</Suspense>
						)}
					</ReactFlow>
				)}
			</div>
			{!readOnly && picture !== undefined && (
				<MapBar
					onFit={fit}
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

/** Whose regions of the catalogue are shown; Escape hides them. */
function useCatalogue() {
	const state = useState<CatalogueProvider>();
	const [catalogue, setCatalogue] = state;
	useEffect(() => {
		if (catalogue === undefined) return;
		const onKey = (event: KeyboardEvent): void => {
			if (event.key === "Escape" && !event.defaultPrevented && !isOverlay(event.target)) setCatalogue(undefined);
		};
		addEventListener("keydown", onKey);
		return () => removeEventListener("keydown", onKey);
	}, [catalogue]);
	return state;
}

/** What Escape closes first, or leaves. */
function isOverlay(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest("[role=dialog], [role=menu], input, textarea") !== null;
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

/** What a map doesn't show is pointed at in the lanes. */
const pointedInLanes: readonly PointingKind[] = ["store-down", "routing-down"];

/** The fault that waits for its target on the map. */
function usePointedKind(readOnly: boolean): PointingKind | undefined {
	const kind = useSyncExternalStore(pointing.subscribe, pointing.get);
	const elsewhere = kind !== undefined && pointedInLanes.includes(kind);
	useEffect(() => {
		if (elsewhere && !readOnly) editor.setView("lanes");
	}, [elsewhere, readOnly]);
	return readOnly || elsewhere ? undefined : kind;
}
