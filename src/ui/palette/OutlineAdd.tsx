import { Plus } from "lucide-react";
import * as texts from "../../texts/outline.ts";
import { AddFeatureForm } from "../inspector/AddFeatureForm.tsx";
import form from "../inspector/AddForm.module.css";
import { AddPopulationForm } from "../inspector/AddPopulationForm.tsx";
import { captureScene } from "../scenes/sceneActions.ts";
import { PopoverButton } from "../shell/PopoverButton.tsx";
import styles from "./Outline.module.css";
import { addNewScenario } from "./outlineActions.ts";
import type { OutlineGroup } from "./outlineEntries.ts";

type Adds = NonNullable<OutlineGroup["adds"]>;

const names: Readonly<Record<Adds, string>> = {
	feature: texts.addAFeature,
	population: texts.addAPopulation,
	scenario: texts.addAScenario,
	scene: texts.captureASceneOfThisView,
};

/** Adds to a group of the outline: at once, or by a few questions where it must know what. */
export function OutlineAdd({ adds, to }: { readonly adds: Adds; readonly to: string }) {
	const face = <Plus size={14} strokeWidth={1.5} aria-hidden />;
	if (adds === "scenario" || adds === "scene") {
		return (
			<button
				type="button"
				className={styles.add}
				aria-label={names[adds]}
				title={names[adds]}
				onClick={(event) => {
					event.stopPropagation();
					if (adds === "scenario") addNewScenario();
					else captureScene();
				}}
			>
				{face}
			</button>
		);
	}
	return (
		<PopoverButton
			className={styles.add}
			aria-label={names[adds]}
			title={texts.addsTo(names[adds], to)}
			face={face}
			onClick={(event) => event.stopPropagation()}
			place={{ className: form.popover, side: "right", align: "start", gap: 8 }}
		>
			{(close) => (adds === "feature" ? <AddFeatureForm onDone={close} /> : <AddPopulationForm onDone={close} />)}
		</PopoverButton>
	);
}
