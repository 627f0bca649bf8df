import { editor } from "../../editor/editorStore.ts";
import { AddFeatureForm } from "../inspector/AddFeatureForm.tsx";
import form from "../inspector/AddForm.module.css";
import { paletteSearch } from "../palette/paletteSearch.ts";
import { PopoverButton } from "../shell/PopoverButton.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./NoFeature.module.css";

/** In place of what is about features where there are none: what is missing, and the one way to it. */
export function NoFeature({ figure }: { readonly figure: string }) {
	const missing = useEditor(({ design }) => {
		if (design.application.size === 0) return design.data.size === 0 ? "an application and a store" : "an application";
		return design.data.size === 0 ? "a store" : undefined;
	});
	return (
		<div className={styles.missing}>
			<p>
				No feature yet. A feature says which application reads and writes which store, how often, and its {figure} shows
				here.{missing !== undefined && ` It needs ${missing} first.`}
			</p>
			{missing === undefined ? (
				<PopoverButton
					className={styles.action}
					face="Add a feature"
					place={{ className: form.popover, side: "top", align: "start", gap: 8 }}
				>
					{(close) => <AddFeatureForm onDone={close} />}
				</PopoverButton>
			) : (
				<button type="button" className={styles.action} onClick={findTechnology}>
					Find {missing}
				</button>
			)}
		</div>
	);
}

function findTechnology(): void {
	editor.setRail("palette");
	paletteSearch.ask();
}
