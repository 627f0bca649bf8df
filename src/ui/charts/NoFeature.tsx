import { editor } from "../../editor/editorStore.ts";
import styles from "./NoFeature.module.css";

/** In place of a chart about features where there are none. */
export function NoFeature({ figure }: { readonly figure: string }) {
	return (
		<div className={styles.missing}>
			<p>
				No feature yet. A feature says which application reads and writes which store, how often, and its {figure} shows
				here. Write one under <code>features:</code>.
			</p>
			<button type="button" className={styles.action} onClick={() => editor.setDock({ tab: "yaml", open: true })}>
				Open the YAML
			</button>
		</div>
	);
}
