import type { ShareOpening } from "../../engine/format/share/shareOpening.ts";
import { Segments } from "../charts/Segments.tsx";
import { tellingSeconds } from "../exports/exportChoice.ts";
import slider from "../exports/TimeSlider.module.css";
import { TimeSlider } from "../exports/TimeSlider.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./ShareDialog.module.css";

interface OpeningOptionsProps {
	readonly opening: ShareOpening;
	readonly onChange: (opening: ShareOpening) => void;
}

const views = [
	{ value: "lanes", name: "Lanes" },
	{ value: "map", name: "Map" },
] as const;

/** What whoever opens the link sees first. */
export function OpeningOptions({ opening, onChange }: OpeningOptionsProps) {
	const { view = "lanes" } = opening;
	return (
		<div className={styles.options}>
			<span className={styles.label}>Opens with</span>
			<Segments
				label="Opens with the view"
				options={views}
				value={view}
				onChange={(next) => onChange({ ...opening, view: next })}
			/>
			<Moment opening={opening} onChange={onChange} />
		</div>
	);
}

/** The design at rest, one of its scenes, or a moment of one of its scenarios. */
function Moment({ opening: { view, scene, scenario, atSeconds = 0 }, onChange }: OpeningOptionsProps) {
	const design = useEditor((state) => state.design);
	const base = view === undefined ? {} : { view };
	const chosen = scenario === undefined ? undefined : design.scenarios.get(scenario);
	const choose = (value: string): void => {
		const [kind, id = ""] = value.split(" ");
		if (kind === "scene") onChange({ ...base, scene: id });
		else if (kind === "scenario") onChange({ ...base, scenario: id, atSeconds: tellingSeconds(design, id) });
		else onChange(base);
	};
	const at = scene === undefined ? `scenario ${scenario}` : `scene ${scene}`;
	return (
		<span className={slider.choice}>
			<select
				aria-label="Opens at"
				value={scene === undefined && scenario === undefined ? "rest" : at}
				onChange={(event) => choose(event.target.value)}
			>
				<option value="rest">The design at rest</option>
				{[...design.scenes.values()].map(({ id, title }) => (
					<option key={id} value={`scene ${id}`}>
						Scene: {title}
					</option>
				))}
				{[...design.scenarios.values()].map(({ id, name }) => (
					<option key={id} value={`scenario ${id}`}>
						Scenario: {name}
					</option>
				))}
			</select>
			{chosen !== undefined && (
				<TimeSlider
					label="Moment of the scenario"
					atSeconds={atSeconds}
					endSeconds={chosen.durationMs / 1000}
					onChange={(at) => onChange({ ...base, scenario: chosen.id, atSeconds: at })}
				/>
			)}
		</span>
	);
}
