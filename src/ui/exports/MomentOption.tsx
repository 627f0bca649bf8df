import { editorStore } from "../../editor/editorStore.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./ExportDialog.module.css";
import { type OptionProps, tellingSeconds } from "./exportChoice.ts";

/** At rest, or a moment of one of the scenarios. */
export function MomentOption({ choice, onChange }: OptionProps) {
	const scenarios = useEditor((state) => state.design.scenarios);
	if (scenarios.size === 0) return null;
	const chosen = choice.scenario === undefined ? undefined : scenarios.get(choice.scenario);
	const endSeconds = (chosen?.durationMs ?? 0) / 1000;
	const choose = (id: string): void => {
		const scenario = id === "" ? undefined : id;
		const { design } = editorStore.getState();
		onChange({ ...choice, scenario, atSeconds: scenario === undefined ? 0 : tellingSeconds(design, scenario) });
	};
	return (
		<span className={styles.moment}>
			<select aria-label="Moment" value={choice.scenario ?? ""} onChange={(event) => choose(event.target.value)}>
				<option value="">At rest</option>
				{[...scenarios.values()].map(({ id, name }) => (
					<option key={id} value={id}>
						{name}
					</option>
				))}
			</select>
			{chosen !== undefined && (
				<>
					<input
						type="range"
						aria-label="Time"
						aria-valuetext={formatClock(choice.atSeconds)}
						min={0}
						max={endSeconds}
						value={Math.min(choice.atSeconds, endSeconds)}
						onChange={(event) => onChange({ ...choice, atSeconds: Number(event.target.value) })}
					/>
					<span className={styles.time} aria-hidden>
						{formatClock(choice.atSeconds)}
					</span>
				</>
			)}
		</span>
	);
}
