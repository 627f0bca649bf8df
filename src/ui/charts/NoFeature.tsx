import { editor } from "../../editor/editorStore.ts";
import * as texts from "../../texts/charts.ts";
import { AddFeatureForm } from "../inspector/AddFeatureForm.tsx";
import form from "../inspector/AddForm.module.css";
import { paletteSearch } from "../palette/paletteSearch.ts";
import { PopoverButton } from "../shell/PopoverButton.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./NoFeature.module.css";

/** In place of what is about features where there are none: what is missing, and the one way to it. */
export function NoFeature({ figure }: { readonly figure: string }) {
	const missing = useEditor(({ design }) => {
		if (design.application.size === 0)
			return design.data.size === 0 ? texts.anApplicationAndAStore : texts.anApplication;
		return design.data.size === 0 ? texts.aStore : undefined;
	});
	return (
		<div className={styles.missing}>
			<p>
				{texts.noFeatureYetAFeatureSays(figure)}
				{missing !== undefined && texts.itNeedsFirst(missing)}
			</p>
			{missing === undefined ? (
				<PopoverButton
					className={styles.action}
					face={texts.addAFeature}
					place={{ className: form.popover, side: "top", align: "start", gap: 8 }}
				>
					{(close) => <AddFeatureForm onDone={close} />}
				</PopoverButton>
			) : (
				<button type="button" className={styles.action} onClick={findTechnology}>
					{texts.findMissing(missing)}
				</button>
			)}
		</div>
	);
}

function findTechnology(): void {
	editor.setRail("palette");
	paletteSearch.ask();
}
