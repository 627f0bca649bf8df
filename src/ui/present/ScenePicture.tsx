import type { Moment } from "../../engine/drawing/moment.ts";
import type { Scene } from "../../engine/model/design.ts";
import { LanesCanvas } from "../canvas/LanesCanvas.tsx";
import { SceneCamera } from "./SceneCamera.tsx";
import styles from "./SceneView.module.css";

/** The diagram, read only, with the camera on what the scene is about. */
export function ScenePicture({ scene, moment }: { readonly scene: Scene; readonly moment: Moment | undefined }) {
	return (
		<div className={styles.picture}>
			<LanesCanvas readOnly focus={scene.focus} moment={moment} overlay={<SceneCamera focus={scene.focus} />} />
		</div>
	);
}
