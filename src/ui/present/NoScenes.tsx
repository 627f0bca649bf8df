import { editor } from "../../editor/editorStore.ts";
import styles from "./Presentation.module.css";

/** A design without scenes: how to make some, and what can be shown without. */
export function NoScenes({ onPresent }: { readonly onPresent: () => void }) {
	return (
		<div className={styles.none}>
			<h1>No scenes yet</h1>
			<p>
				A scene has a title, what the camera looks at, and a chart or a scenario that plays. Write them under{" "}
				<code>scenes:</code> in the YAML.
			</p>
			<div>
				<button type="button" className={styles.primary} onClick={onPresent}>
					Present the design as it is
				</button>
				<button type="button" className={styles.secondary} onClick={() => editor.present(undefined)}>
					Back to the editor
				</button>
			</div>
		</div>
	);
}
