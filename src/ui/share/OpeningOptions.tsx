import type { ShareOpening } from "../../engine/format/share/shareOpening.ts";
import * as texts from "../../texts/share.ts";
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
	{ value: "lanes", name: texts.lanes },
	{ value: "map", name: texts.map },
] as const;

/** What whoever opens the link sees first. */
export function OpeningOptions({ opening, onChange }: OpeningOptionsProps) {
	const { view = "lanes" } = opening;
	return (
		<div className={styles.options}>
			<span className={styles.label}>{texts.opensWith}</span>
			<Segments
				label={texts.opensWithTheView}
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
	const at = scene === undefined ? texts.scenario(scenario) : texts.scene(scene);
	return (
		<span className={slider.choice}>
			<select
				aria-label={texts.opensAt}
				value={scene === undefined && scenario === undefined ? "rest" : at}
				onChange={(event) => choose(event.target.value)}
			>
				<option value="rest">{texts.theDesignAtRest}</option>
				{[...design.scenes.values()].map(({ id, title }) => (
					<option key={id} value={texts.sceneId(id)}>
						{texts.sceneTitle(title)}
					</option>
				))}
				{[...design.scenarios.values()].map(({ id, name }) => (
					<option key={id} value={texts.scenarioId(id)}>
						{texts.scenarioName(name)}
					</option>
				))}
			</select>
			{chosen !== undefined && (
				<TimeSlider
					label={texts.momentOfTheScenario}
					atSeconds={atSeconds}
					endSeconds={chosen.durationMs / 1000}
					onChange={(at) => onChange({ ...base, scenario: chosen.id, atSeconds: at })}
				/>
			)}
		</span>
	);
}
