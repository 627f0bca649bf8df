import { editor } from "../../editor/editorStore.ts";
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
		return <p className={styles.missing}>No region is active, so there is no one region to compare with.</p>;
	}
	const add = () => {
		const added = editor.apply("Add a business case", [{ op: "set", path: ["business"], value: emptyCase }]);
		if (added) editor.select({ kind: "design" });
	};
	return (
		<div className={styles.missing}>
			<p>
				No business case yet. Under <code>business:</code> write what an hour's outage costs (
				<code>outageCostPerHour</code>), what active-active gains and takes a year (<code>yearlyGain</code>,{" "}
				<code>yearlyEngineering</code>), one-time costs (<code>oneTime</code>), and what runs today (
				<code>baseline</code>). It then stands here beside one region and active-passive.
			</p>
			<button type="button" className={noFeature.action} onClick={add}>
				Add a business case to fill in
			</button>
		</div>
	);
}
