import { Play, Plus, Trash2 } from "lucide-react";
import { editor } from "../../editor/editorStore.ts";
import { addScenario, newScenarioId } from "../../engine/model/commands/addScenario.ts";
import { removeItem } from "../../engine/model/commands/removeItem.ts";
import type { Design, Scenario } from "../../engine/model/design.ts";
import * as texts from "../../texts/failureLab.ts";
import { useEditor } from "../useEditor.ts";
import { FaultPalette } from "./FaultPalette.tsx";
import { scenarioText } from "./faultText.ts";
import { LineLegend } from "./LineLegend.tsx";
import { openScenario } from "./openScenario.ts";
import styles from "./ScenarioList.module.css";
import button from "./SmallButton.module.css";

/** The rail's scenarios: choose one to play it, make one, point a fault at a target, and what the marks on the lines mean. */
export function ScenarioList() {
	const design = useEditor((state) => state.design);
	const chosen = useEditor((state) => state.scenarioId);
	return (
		<div className={styles.list} data-testid="scenario-list">
			{design.scenarios.size === 0 && <p className={styles.empty}>{texts.noScenarioYetPointAFault}</p>}
			<ul className={styles.scenarios}>
				{[...design.scenarios.values()].map((scenario) => (
					<Row key={scenario.id} design={design} scenario={scenario} chosen={scenario.id === chosen} />
				))}
			</ul>
			<button type="button" className={styles.add} onClick={() => createScenario(design)}>
				<Plus size={14} strokeWidth={1.5} />
				{texts.newScenario}
			</button>
			<FaultPalette />
			<LineLegend />
		</div>
	);
}

interface RowProps {
	readonly design: Design;
	readonly scenario: Scenario;
	readonly chosen: boolean;
}

function Row({ design, scenario, chosen }: RowProps) {
	return (
		<li className={styles.row} data-chosen={chosen}>
			<button
				type="button"
				className={styles.scenario}
				aria-current={chosen ? "true" : undefined}
				onClick={() => openScenario(scenario.id)}
			>
				<Play size={14} strokeWidth={1.5} />
				<span>
					<span className={styles.name}>{scenario.name}</span>
					<span className={styles.detail}>{scenarioText(scenario)}</span>
				</span>
			</button>
			<button
				type="button"
				className={`${button.small} ${styles.remove}`}
				aria-label={texts.deleteName(scenario.name)}
				title={texts.deleteThisScenario}
				onClick={() =>
					editor.apply(
						texts.deleteNameInText(scenario.name),
						removeItem(design, { section: "scenarios", id: scenario.id }),
					)
				}
			>
				<Trash2 size={14} strokeWidth={1.5} />
			</button>
		</li>
	);
}

function createScenario(design: Design): void {
	const name = texts.newScenario;
	const id = newScenarioId(design, name);
	if (editor.apply(texts.newScenario, addScenario(design, { id, name, duration: "20m" }))) openScenario(id);
}
