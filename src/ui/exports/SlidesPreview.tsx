import { shownScenes } from "../../engine/model/impliedScenes.ts";
import * as texts from "../../texts/exports.ts";
import { useEditor } from "../useEditor.ts";
import dialog from "./ExportDialog.module.css";
import styles from "./SlidesPreview.module.css";

/** The slides in words: what they show is seen by presenting the scenes. */
export function SlidesPreview() {
	const design = useEditor((state) => state.design);
	return (
		<div className={dialog.preview} aria-busy={false} data-testid="export-preview">
			<ol className={styles.slides}>
				{shownScenes(design).map(({ id, title, scenario, chart }) => (
					<li key={id}>
						<b>{title}</b>
						<span>{[scenarioName(design.scenarios, scenario), chartWords(chart)].filter(Boolean).join(" · ")}</span>
					</li>
				))}
				<li>
					<b>{texts.whatTheFiguresRestOn}</b>
					<span>{texts.assumptionsAndSources}</span>
				</li>
			</ol>
		</div>
	);
}

function scenarioName(scenarios: ReadonlyMap<string, { readonly name: string }>, id: string | undefined): string {
	const name = id === undefined ? undefined : scenarios.get(id)?.name;
	return name === undefined ? texts.theDesignAtRest : texts.theWorstMomentOf(name);
}

function chartWords(chart: string | undefined): string {
	return chart === undefined ? "" : texts.chartOf(chart);
}
