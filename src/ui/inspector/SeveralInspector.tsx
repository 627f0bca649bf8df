import { Trash2 } from "lucide-react";
import { editor } from "../../editor/editorStore.ts";
import type { Id } from "../../engine/model/design.ts";
import { removeChosen } from "../canvas/removeChosen.ts";
import controls from "../shell/Controls.module.css";
import styles from "./InspectorPanel.module.css";
import { PanelTools } from "./PanelTools.tsx";

/** Several things at once: which, and what can be done with all of them. */
export function SeveralInspector({ ids }: { readonly ids: readonly Id[] }) {
	return (
		<>
			<header className={styles.head}>
				<div>
					<h2>{ids.length} selected</h2>
				</div>
				<PanelTools />
			</header>
			<ul className={styles.section} style={{ listStyle: "none" }}>
				{ids.map((id) => (
					<li key={id}>
						<button type="button" className={controls.link} onClick={() => editor.select({ kind: "items", ids: [id] })}>
							{id}
						</button>
					</li>
				))}
			</ul>
			<div className={styles.section}>
				<button type="button" className={controls.outlined} onClick={removeChosen}>
					<Trash2 size={14} strokeWidth={1.5} aria-hidden />
					Delete
				</button>
			</div>
		</>
	);
}
