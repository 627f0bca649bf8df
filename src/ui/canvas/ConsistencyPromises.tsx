import { RadioGroup } from "radix-ui";
import { editor } from "../../editor/editorStore.ts";
import { findTechnology } from "../../engine/catalog/findTechnology.ts";
import { consistencyLetters, consistencyWords } from "../../engine/drawing/consistencyShapes.ts";
import type { StoreCard } from "../../engine/layout/layout.ts";
import type { CommandResult } from "../../engine/model/commands/command.ts";
import { commandErrorText } from "../../engine/model/commands/commandErrorText.ts";
import { setConsistency } from "../../engine/model/commands/setConsistency.ts";
import { type Consistency, consistencies } from "../../engine/model/vocabulary.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./ConsistencyPicker.module.css";

/** The four promises of a store's card; what its technology can't keep says why. */
export function ConsistencyPromises({ card, onChosen }: { readonly card: StoreCard; readonly onChosen: () => void }) {
	const design = useEditor((state) => state.design);
	const offered = findTechnology(design.data.get(card.component)?.technology ?? "")?.data?.strongest;
	const command = (consistency: Consistency): CommandResult =>
		setConsistency(design, { store: card.component, consistency, ...(offered === undefined ? {} : { offered }) });
	const choose = (value: string): void => {
		const consistency = consistencies.find((each) => each === value);
		if (consistency === undefined) return;
		editor.apply(`Call ${card.title} ${consistencyWords[consistency].toLowerCase()}`, command(consistency));
		onChosen();
	};
	return (
		<RadioGroup.Root aria-label={`Consistency of ${card.title}`} value={card.claimed} onValueChange={choose}>
			{consistencies.map((consistency) => {
				const result = command(consistency);
				const why = result.ok ? undefined : commandErrorText(design, result.error);
				return (
					<RadioGroup.Item
						key={consistency}
						value={consistency}
						className={styles.promise}
						disabled={why !== undefined}
						title={why}
						data-consistency={consistency}
					>
						<span className={styles.mark} data-consistency={consistency} aria-hidden="true">
							{consistencyLetters[consistency]}
						</span>
						{consistencyWords[consistency]}
						{consistency === card.effective && card.effective !== card.claimed && (
							<span className={styles.now}>now</span>
						)}
					</RadioGroup.Item>
				);
			})}
		</RadioGroup.Root>
	);
}
