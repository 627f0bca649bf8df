import { lazy, Suspense } from "react";
import type { Moment } from "../../engine/drawing/moment.ts";
import type { Id, Scene } from "../../engine/model/design.ts";
import { LanesCanvas } from "../canvas/LanesCanvas.tsx";
import { SceneCamera } from "./SceneCamera.tsx";
import styles from "./SceneView.module.css";

const MapCanvas = lazy(() => import("../canvas/map/MapCanvas.tsx").then((module) => ({ default: module.MapCanvas })));

const nothing: readonly Id[] = [];

/** The diagram or the map, read only, with the camera on what the scene is about. */
export function ScenePicture({ scene, moment }: { readonly scene: Scene; readonly moment: Moment | undefined }) {
	// While a scenario plays, what happens is what to look at: nothing else steps back.
	const lit = scene.scenario === undefined ? scene.focus : nothing;
	return (
		<div className={styles.picture}>
			{scene.view === "map" ? (
				<Suspense>
					<MapCanvas readOnly focus={lit} moment={moment} />
				</Suspense>
			) : (
				<LanesCanvas readOnly focus={lit} moment={moment} overlay={() => <SceneCamera focus={scene.focus} />} />
			)}
		</div>
	);
}
