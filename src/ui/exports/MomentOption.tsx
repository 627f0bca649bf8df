import { editorStore } from "../../editor/editorStore.ts";
import * as texts from "../../texts/exports.ts";
import { useEditor } from "../useEditor.ts";
import { type OptionProps, tellingSeconds } from "./exportChoice.ts";
import slider from "./TimeSlider.module.css";
import { TimeSlider } from "./TimeSlider.tsx";

/** At rest, or a moment of one of the scenarios. */
export function MomentOption({ choice, onChange }: OptionProps) {
	const scenarios = useEditor((state) => state.design.scenarios);
	if (scenarios.size === 0) return null;
	const chosen = choice.scenario === undefined ? undefined : scenarios.get(choice.scenario);
	const choose = (id: string): void => {
		const scenario = id === "" ? undefined : id;
		const { design } = editorStore.getState();
		onChange({ ...choice, scenario, atSeconds: scenario === undefined ? 0 : tellingSeconds(design, scenario) });
	};
	return (
		<span className={slider.choice}>
			<select aria-label={texts.moment} value={choice.scenario ?? ""} onChange={(event) => choose(event.target.value)}>
				<option value="">{texts.atRest}</option>
				{[...scenarios.values()].map(({ id, name }) => (
					<option key={id} value={id}>
						{name}
					</option>
				))}
			</select>
			{chosen !== undefined && (
				<TimeSlider
					label={texts.time}
					atSeconds={choice.atSeconds}
					endSeconds={chosen.durationMs / 1000}
					onChange={(atSeconds) => onChange({ ...choice, atSeconds })}
				/>
			)}
		</span>
	);
}
