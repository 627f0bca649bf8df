import { lazy, Suspense, useMemo, useSyncExternalStore } from "react";
import type { EditorState } from "../../../editor/editorState.ts";
import type { MapExtent } from "../../../engine/layout/map/mapView.ts";
import type { Id } from "../../../engine/model/design.ts";
import type { PointingKind } from "../../failurelab/pointing.ts";
import { useEditor } from "../../useEditor.ts";
import { dragState } from "../drag/dragState.ts";
import { editing } from "../editing.ts";
import { CatalogueLayer } from "./CatalogueLayer.tsx";
import type { CatalogueProvider } from "./catalogueDots.ts";
import { MapGestureLayer } from "./MapGestureLayer.tsx";
import type { MapScene } from "./mapEffect.ts";
import { placeMove } from "./placeMove.ts";
import { pointingGround } from "./pointingGround.ts";
import { RegionContents } from "./RegionContents.tsx";

/** Only when it is asked for. */
const MapMenu = lazy(() => import("./MapMenu.tsx").then((each) => ({ default: each.MapMenu })));

/** Only while a fault waits for its target. */
const PointingLayer = lazy(() =>
	import("../../failurelab/PointingLayer.tsx").then((each) => ({ default: each.PointingLayer })),
);

interface MapEditingProps extends MapScene {
	/** Whose regions of the catalogue are shown. */
	readonly catalogue: CatalogueProvider | undefined;
	/** The fault that waits for its target. */
	readonly pointed: PointingKind | undefined;
	readonly onCatalogue: () => void;
	readonly onExtent: (extent: MapExtent) => void;
}

/** All that stands over the map to change the design by it; inside React Flow. */
export function MapEditing({ design, layout, catalogue, pointed, onCatalogue, onExtent }: MapEditingProps) {
	const asked = useSyncExternalStore(editing.subscribe, editing.get);
	const ground = useMemo(() => pointingGround(layout), [layout]);
	return (
		<>
			{catalogue !== undefined && <CatalogueLayer design={design} layout={layout} provider={catalogue} />}
			<PointedContents design={design} layout={layout} />
			<MapGestureLayer design={design} layout={layout} />
			{asked?.kind === "menu" && (
				<Suspense>
					<MapMenu
						key={`${asked.at.x} ${asked.at.y}`}
						asked={asked}
						onCatalogue={onCatalogue}
						onWorld={() => onExtent("world")}
					/>
				</Suspense>
			)}
			{pointed !== undefined && (
				<Suspense>
					<PointingLayer key={pointed} kind={pointed} design={design} layout={ground} />
				</Suspense>
			)}
		</>
	);
}

/** What stands in the region that is pointed at, or alone is chosen; nothing while something is dragged. */
function PointedContents({ design, layout }: MapScene) {
	const hovered = useEditor((state) => state.hovered);
	const chosen = useEditor(chosenPlace);
	const id = hovered ?? chosen;
	const moves = useSyncExternalStore(placeMove.subscribe, () => placeMove.get() !== undefined);
	const drags = useSyncExternalStore(dragState.subscribe, () => dragState.get() !== undefined);
	const region = layout.regions.find((each) => each.id === id);
	if (region === undefined || moves || drags) return null;
	return <RegionContents design={design} region={region} height={layout.height} brief={hovered === undefined} />;
}

function chosenPlace({ selection }: EditorState): Id | undefined {
	return selection.kind === "items" && selection.ids.length === 1 ? selection.ids[0] : undefined;
}
