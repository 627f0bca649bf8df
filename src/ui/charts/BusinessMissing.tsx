import { editor } from "../../editor/editorStore.ts";
import * as texts from "../../texts/charts.ts";
import { Sentence } from "../shell/Sentence.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./BusinessChart.module.css";
import noFeature from "./NoFeature.module.css";

/** What a business case needs, to be filled in. */
const emptyCase = {
	outageCostPerHour: 0,
	yearlyGain: 0,
	yearlyEngineering: 0,
	oneTime: { migration: 0 },
};

/** Why there is no business case, and the way to one. */
export function BusinessMissing() {
	const written = useEditor((state) => state.design.business !== undefined);
	if (written) {
		return <p className={styles.missing}>{texts.noRegionIsActiveSoThere}</p>;
	}
	const add = () => {
		const added = editor.apply(texts.addABusinessCase, [{ op: "set", path: ["business"], value: emptyCase }]);
		if (added) editor.select({ kind: "design" });
	};
	return (
		<div className={styles.missing}>
			<p>
				<Sentence
					text={texts.noBusinessCaseYet}
					parts={{
						business: <code>business:</code>,
						outageCostPerHour: <code>outageCostPerHour</code>,
						yearlyGain: <code>yearlyGain</code>,
						yearlyEngineering: <code>yearlyEngineering</code>,
						oneTime: <code>oneTime</code>,
						baseline: <code>baseline</code>,
					}}
				/>
			</p>
			<button type="button" className={noFeature.action} onClick={add}>
				{texts.addABusinessCaseToFill}
			</button>
		</div>
	);
}
