import { useMemo } from "react";
import { conflictStrategies, recordValues } from "../../engine/model/vocabulary.ts";
import { readyScripts } from "../../engine/simulation/merge/lab/readyScripts.ts";
import { rulesFor } from "../../engine/simulation/merge/rulesFor.ts";
import * as texts from "../../texts/conflictLab.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./ConflictLab.module.css";
import { conflictLab, useConflictLab } from "./conflictLab.ts";
import { storesToTry } from "./labSetup.ts";
import { ruleNames, strategyNames, valueNames } from "./labTexts.ts";

/** Whose record it is, how conflicts end, what the record is, and what is done to it. */
export function LabChoices() {
	const design = useEditor((state) => state.design);
	const store = useConflictLab((state) => state.store);
	const strategy = useConflictLab((state) => state.strategy);
	const rule = useConflictLab((state) => state.rule);
	const script = useConflictLab((state) => state.script);
	const scriptId = useConflictLab((state) => state.scriptId);
	const stores = useMemo(() => storesToTry(design), [design]);
	const ready = useMemo(() => readyScripts(script.values, script), [script]);
	const choice = rulesFor(strategy, script.values);
	return (
		<>
			<Choice
				label={texts.store}
				value={stores.some(({ id }) => id === store) ? (store ?? "") : ""}
				options={[["", texts.twoBranches], ...stores.map(({ id, name }): Option => [id, name])]}
				onChange={(id) => conflictLab.chooseStore(id === "" ? undefined : id)}
			/>
			<Choice
				label={texts.strategy}
				value={strategy}
				options={conflictStrategies.map((each): Option<typeof each> => [each, strategyNames[each]])}
				onChange={conflictLab.chooseStrategy}
			/>
			{choice.kind === "rules" && choice.rules.length > 1 && rule !== undefined && (
				<Choice
					label={texts.rule}
					value={rule}
					options={choice.rules.map((each): Option<typeof each> => [each, ruleNames[each]])}
					onChange={conflictLab.chooseRule}
				/>
			)}
			<Choice
				label={texts.value}
				value={script.values}
				options={recordValues.map((each): Option<typeof each> => [each, valueNames[each]])}
				onChange={conflictLab.chooseValues}
			/>
			<Choice
				label={texts.script}
				value={scriptId}
				options={[...ready.map(({ id, name }): Option => [id, name]), ...(scriptId === "own" ? [own] : [])]}
				onChange={conflictLab.chooseScript}
			/>
		</>
	);
}

type Option<Value extends string = string> = readonly [Value, string];
const own: Option = ["own", texts.byHand];

interface ChoiceProps<Value extends string> {
	readonly label: string;
	readonly value: Value;
	readonly options: readonly Option<Value>[];
	readonly onChange: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChange }: ChoiceProps<Value>) {
	const choose = (chosen: string): void => {
		const option = options.find(([each]) => each === chosen);
		if (option !== undefined) onChange(option[0]);
	};
	return (
		<label className={styles.choice}>
			<span>{label}</span>
			<select value={value} onChange={(event) => choose(event.target.value)}>
				{options.map(([each, name]) => (
					<option key={each} value={each}>
						{name}
					</option>
				))}
			</select>
		</label>
	);
}
