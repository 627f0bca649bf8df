import { editor } from "../../editor/editorStore.ts";
import * as texts from "../../texts/shell.ts";
import { useEditor } from "../useEditor.ts";
import topBar from "./TopBar.module.css";
import styles from "./ViewSwitch.module.css";

const views = [
	{ view: "lanes", name: texts.lanes, d: "M2.5 2.5h11v3h-11zM2.75 8.5v5M8 8.5v5M13.25 8.5v5" },
	{
		view: "map",
		name: texts.map,
		d: "M2.2 8a5.8 5.8 0 1 0 11.6 0a5.8 5.8 0 1 0-11.6 0zh11.6M8 2.2c-4 4-4 7.6 0 11.6c4-4 4-7.6 0-11.6",
	},
] as const;

/** Lanes or map: two pictures of the same design. */
export function ViewSwitch() {
	const shown = useEditor((state) => state.view);
	return (
		<fieldset className={styles.views} aria-label={texts.view}>
			{views.map(({ view, name, d }) => (
				<button
					key={view}
					type="button"
					aria-label={name}
					aria-pressed={view === shown}
					title={`${name} (M)`}
					onClick={() => editor.setView(view)}
				>
					<svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
						<path d={d} />
					</svg>
					<span className={topBar.wide}>{name}</span>
				</button>
			))}
		</fieldset>
	);
}
