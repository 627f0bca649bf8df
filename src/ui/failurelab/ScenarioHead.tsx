import { Zap } from "lucide-react";
import { useRef, useState } from "react";
import { editor } from "../../editor/editorStore.ts";
import { setField } from "../../engine/model/commands/setField.ts";
import type { Scenario } from "../../engine/model/design.ts";
import * as texts from "../../texts/failureLab.ts";
import { fieldSearch } from "../inspector/fieldSearch.ts";
import { useAskedFocus } from "../shell/useAskedFocus.ts";
import { useEditor } from "../useEditor.ts";
import { keepScenario } from "./keepScenario.ts";
import { durationText } from "./notation.ts";
import { QuantityField } from "./QuantityField.tsx";
import styles from "./ScenarioHead.module.css";

/** A scenario's name and how long it plays, both to change in place. */
export function ScenarioHead({ scenario }: { readonly scenario: Scenario }) {
	const design = useEditor((state) => state.design);
	const temporary = useEditor((state) => state.labScenario !== undefined);
	const count = scenario.faults.length;
	return (
		<header className={styles.head}>
			<Zap size={20} strokeWidth={1.25} />
			<div className={styles.words}>
				{temporary ? (
					<b className={styles.name} title={scenario.name}>
						{scenario.name}
					</b>
				) : (
					<Name key={scenario.name} scenario={scenario} />
				)}
				<span className={styles.detail}>
					{texts.playsFor}
					<span className={styles.duration}>
						<QuantityField
							label={texts.playsForInText}
							kind="duration"
							text={durationText(scenario.durationMs)}
							onChange={(durationMs) => {
								if (temporary) return editor.playScenario({ ...scenario, durationMs });
								const path = ["scenarios", scenario.id, "duration"];
								editor.apply(texts.changeHowLongItPlays, setField(design, { path, value: durationText(durationMs) }));
							}}
						/>
					</span>
					· {texts.countFaults(count)}
				</span>
				{temporary && (
					<button
						type="button"
						className={styles.keep}
						title={texts.itIsOnlyLooked}
						onClick={() => keepScenario(scenario)}
					>
						{texts.keepAsScenario}
					</button>
				)}
			</div>
		</header>
	);
}

/** Reads as a heading, and is a field. */
function Name({ scenario }: { readonly scenario: Scenario }) {
	const design = useEditor((state) => state.design);
	const [typed, setTyped] = useState(scenario.name);
	const input = useRef<HTMLInputElement>(null);
	useAskedFocus(input, fieldSearch);
	const take = () => {
		const name = typed.trim();
		if (name === "" || name === scenario.name) return setTyped(scenario.name);
		editor.apply(texts.renameTo(name), setField(design, { path: ["scenarios", scenario.id, "name"], value: name }));
	};
	return (
		<h2 className={styles.heading}>
			<input
				ref={input}
				className={styles.name}
				aria-label={texts.nameOfTheScenario}
				title={scenario.name}
				value={typed}
				onChange={(event) => setTyped(event.target.value)}
				onBlur={take}
				onKeyDown={(event) => {
					if (event.key === "Enter") event.currentTarget.blur();
					if (event.key === "Escape") setTyped(scenario.name);
				}}
			/>
		</h2>
	);
}
