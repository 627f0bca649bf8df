import { Popover, RadioGroup } from "radix-ui";
import { useState } from "react";
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

/** The letter on a store's card: one click opens the four promises, the next one chooses. */
export function ConsistencyPicker({ card }: { readonly card: StoreCard }) {
	const [open, setOpen] = useState(false);
	return (
		<Popover.Root open={open} onOpenChange={setOpen}>
			<Popover.Trigger
				className={styles.letter}
				style={{ top: card.collapsed ? 2 : (card.rect.h - 30) / 2 - 4 }}
				aria-label={`Consistency of ${card.title}: ${consistencyWords[card.claimed]}. Change`}
				tabIndex={-1}
				onPointerDown={(event) => event.stopPropagation()}
				onClick={(event) => event.stopPropagation()}
			/>
			<Popover.Portal>
				<Popover.Content className={styles.list} side="right" align="start" sideOffset={8} collisionPadding={8}>
					<Promises card={card} onChosen={() => setOpen(false)} />
				</Popover.Content>
			</Popover.Portal>
		</Popover.Root>
	);
}

function Promises({ card, onChosen }: { readonly card: StoreCard; readonly onChosen: () => void }) {
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
