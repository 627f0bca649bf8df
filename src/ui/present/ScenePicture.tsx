import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from "react";
import type { Moment } from "../../engine/drawing/moment.ts";
import type { Layout } from "../../engine/layout/layout.ts";
import type { MapLayout } from "../../engine/layout/map/mapLayout.ts";
import { mapCameraOn } from "../../engine/layout/map/mapSceneView.ts";
import type { Rect } from "../../engine/layout/rect.ts";
import { cameraOn } from "../../engine/layout/sceneView.ts";
import type { Id, Scene } from "../../engine/model/design.ts";
import { LanesCanvas } from "../canvas/LanesCanvas.tsx";
import { cameraMs, SceneCamera } from "./SceneCamera.tsx";
import styles from "./SceneView.module.css";
import { lanesPart, mapPart } from "./sceneParts.ts";

const MapCanvas = lazy(() => import("../canvas/map/MapCanvas.tsx").then((module) => ({ default: module.MapCanvas })));

const nothing: readonly Id[] = [];

interface ScenePictureProps {
	readonly scene: Scene;
	readonly moment: Moment | undefined;
	/** Component or region that was pressed. */
	readonly onAsk: (id: Id) => void;
}

/** The diagram or the map, with the camera on what the scene shows. From one view to the other they fade. */
export function ScenePicture({ scene, moment, onAsk }: ScenePictureProps) {
	const leaving = useLeaving(scene);
	const layers = leaving === undefined || leaving.view === scene.view ? [scene] : [leaving, scene];
	return (
		// biome-ignore lint/a11y/noStaticElementInteractions: what is pressed can also be chosen in the panel that W opens
		// biome-ignore lint/a11y/useKeyWithClickEvents: as above
		<div
			className={styles.picture}
			onClick={({ target }) => {
				const id = target instanceof Element ? pressedId(target) : undefined;
				if (id !== undefined) onAsk(id);
			}}
		>
			{layers.map((shown) => (
				<div
					key={shown.view}
					className={styles.layer}
					data-fading={layers.length === 1 ? undefined : shown === scene ? "in" : "out"}
				>
					<View scene={shown} moment={shown === scene ? moment : undefined} />
				</div>
			))}
		</div>
	);
}

function View({ scene, moment }: { readonly scene: Scene; readonly moment: Moment | undefined }) {
	// While a scenario plays, what happens is what to look at: nothing else steps back.
	const lit = scene.scenario === undefined ? scene.focus : nothing;
	if (scene.view === "map") {
		return (
			<Suspense>
				<MapCanvas
					readOnly
					focus={lit}
					moment={moment}
					overlay={(layout) => <MapCamera layout={layout} scene={scene} />}
				/>
			</Suspense>
		);
	}
	return (
		<LanesCanvas
			readOnly
			focus={lit}
			moment={moment}
			overlay={(layout) => <LanesCamera layout={layout} scene={scene} />}
		/>
	);
}

/** All of a small design isn't blown up beyond this; what a camera was aimed at may be. */
const largestZoom = { whole: 1.35, aimed: 3 };

function LanesCamera({ layout, scene }: { readonly layout: Layout; readonly scene: Scene }) {
	const part = useMemo(() => lanesPart(layout, scene), [layout, scene]);
	const on = useCallback((seen: Rect) => cameraOn(layout, seen), [layout]);
	const aimed = scene.camera !== undefined;
	return (
		<SceneCamera
			scene={scene.id}
			part={part}
			largestZoom={aimed ? largestZoom.aimed : largestZoom.whole}
			align={aimed ? "middle" : "top"}
			cameraOn={on}
		/>
	);
}

function MapCamera({ layout, scene }: { readonly layout: MapLayout; readonly scene: Scene }) {
	const part = useMemo(() => mapPart(layout, scene), [layout, scene]);
	const on = useCallback((seen: Rect) => mapCameraOn(layout, seen), [layout]);
	return <SceneCamera scene={scene.id} part={part} largestZoom={largestZoom.aimed} align="middle" cameraOn={on} />;
}

/** The scene that was shown before, as long as the camera is on its way. */
function useLeaving(scene: Scene): Scene | undefined {
	const [{ shown, leaving }, setState] = useState<{ readonly shown: Scene; readonly leaving?: Scene }>({
		shown: scene,
	});
	if (shown.id !== scene.id) {
		const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
		setState(isStill ? { shown: scene } : { shown: scene, leaving: shown });
	}
	useEffect(() => {
		if (leaving === undefined) return;
		const timer = setTimeout(() => setState((state) => ({ shown: state.shown })), cameraMs);
		return () => clearTimeout(timer);
	}, [leaving]);
	return leaving;
}

/** `settings@eu-west` and `settings` are of the component, `region:eu-west` and `card:eu-west` of the region. */
function pressedId(target: Element): Id | undefined {
	const id = target.closest<HTMLElement>(".react-flow__node")?.dataset.id;
	return id === undefined ? undefined : (id.split("@")[0]?.split(":").at(-1) ?? undefined);
}
