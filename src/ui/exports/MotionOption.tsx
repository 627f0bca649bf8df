import * as texts from "../../texts/exports.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./ExportDialog.module.css";
import { movingScenario, type OptionProps } from "./exportChoice.ts";
import slider from "./TimeSlider.module.css";

/** Which of the scenarios plays. */
export function MotionOption({ choice, onChange }: OptionProps) {
	const scenarios = useEditor((state) => state.design.scenarios);
	if (scenarios.size === 0) return <p className={styles.hint}>{texts.theDesignHasNoScenario}</p>;
	return (
		<span className={slider.choice}>
			<select
				aria-label={texts.scenario}
				value={movingScenario(choice.scenario) ?? ""}
				onChange={(event) => onChange({ ...choice, scenario: event.target.value })}
			>
				{[...scenarios.values()].map(({ id, name }) => (
					<option key={id} value={id}>
						{name}
					</option>
				))}
			</select>
		</span>
	);
}
