import type { Moment } from "../../engine/drawing/moment.ts";
import type { Id, Scene } from "../../engine/model/design.ts";
import { LanesCanvas } from "../canvas/LanesCanvas.tsx";
import { SceneCamera } from "./SceneCamera.tsx";
import styles from "./SceneView.module.css";

const nothing: readonly Id[] = [];

/** The diagram, read only, with the camera on what the scene is about. */
export function ScenePicture({ scene, moment }: { readonly scene: Scene; readonly moment: Moment | undefined }) {
	// While a scenario plays, what happens is what to look at: nothing else steps back.
	const lit = scene.scenario === undefined ? scene.focus : nothing;
	return (
		<div className={styles.picture}>
			<LanesCanvas readOnly focus={lit} moment={moment} overlay={<SceneCamera focus={scene.focus} />} />
		</div>
	);
}
