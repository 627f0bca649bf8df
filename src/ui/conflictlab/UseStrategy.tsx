import { editor } from "../../editor/editorStore.ts";
import * as texts from "../../texts/conflictLab.ts";
import controls from "../shell/Controls.module.css";
import { useEditor } from "../useEditor.ts";
import { useConflictLab } from "./conflictLab.ts";
import { strategyNames } from "./labTexts.ts";

/** Writes the strategy that was tried into the design; nothing where the store has it, or resolves no conflicts. */
export function UseStrategy() {
	const id = useConflictLab((state) => state.store);
	const strategy = useConflictLab((state) => state.strategy);
	const store = useEditor((state) => (id === undefined ? undefined : state.design.data.get(id)));
	if (store === undefined || store.conflicts === strategy) return null;
	if (store.pattern !== "multi-leader" && store.pattern !== "leaderless") return null;
	const isOffered = store.facts.conflictStrategies.includes(strategy);
	const use = (): void => {
		editor.apply(texts.resolveConflictsOfBy(store.name, strategy), [
			{ op: "set", path: ["data", store.id, "conflicts"], value: strategy },
		]);
	};
	return (
		<button
			type="button"
			className={controls.link}
			title={isOffered ? undefined : texts.theTechnologyOfDoesntOfferIt(store.name)}
			onClick={use}
		>
			{texts.toUseFor(strategyNames[strategy], store.name, isOffered)}
		</button>
	);
}
