import { type KeyboardEvent, type ReactNode, useState } from "react";
import { editor } from "../../editor/editorStore.ts";
import { endPreview, previewEdits } from "../../editor/engineLink.ts";
import { consistencyLetters, consistencyWords } from "../../engine/drawing/consistencyShapes.ts";
import { consistencies } from "../../engine/model/vocabulary.ts";
import {
	comparedOutcome,
	type OutcomeFigure,
	outcomeFigures,
	type StoreOutcome,
} from "../../engine/review/storeOutcome.ts";
import * as texts from "../../texts/inspector.ts";
import { useEditor } from "../useEditor.ts";
import { applyCompleted } from "./applyCompleted.ts";
import { ChoiceDetail } from "./ChoiceDetail.tsx";
import { OutcomeCell } from "./OutcomeCell.tsx";
import styles from "./Outcomes.module.css";
import { outcomeNames, outcomeText } from "./outcomeText.ts";
import type { Choice } from "./storeChoices.ts";
import type { ChoiceOutcomes } from "./useOutcomes.ts";

interface ChoiceTableProps extends ChoiceOutcomes {
	readonly label: string;
	/** Columns; all where there is room. */
	readonly figures?: readonly OutcomeFigure[];
	/** What stands before a choice's name. */
	readonly mark?: (value: string) => ReactNode;
	readonly shortName?: (choice: Choice) => string;
	readonly onTaken?: () => void;
}

/**
 * Choices side by side with what each would come to. Pointing at one or moving to it by the arrows shows it
 * in all figures of the page; a click or Enter takes it.
 */
export function ChoiceTable(props: ChoiceTableProps) {
	const { label, choices, chosen, outcomes, now, figures = outcomeFigures, mark, shortName, onTaken } = props;
	const currency = useEditor((state) => state.design.currency);
	const [pointed, setPointed] = useState<string>();
	const [held, setHeld] = useState<string>();
	const shown = choices.find(({ value }) => value === (pointed ?? held ?? chosen)) ?? choices[0];
	const preview = (choice: Choice | undefined): void => {
		if (choice === undefined || choice.value === chosen || choice.text === undefined) endPreview();
		else previewEdits(choice.edits);
	};
	// What is focused or clicked stays in sight, so that what it says can be reached past the other rows.
	const hold = (choice: Choice): void => {
		setHeld(choice.value);
		preview(choice);
	};
	const point = (choice: Choice | undefined): void => {
		setPointed(choice?.value);
		preview(choice);
	};
	const take = (choice: Choice): void => {
		hold(choice);
		if (choice.refusal !== undefined || choice.value === chosen) return;
		endPreview();
		const reason = applyCompleted(choice.label, choice.edits);
		if (reason === undefined) onTaken?.();
		else editor.tell(reason, "error");
	};
	const describe = (value: string): string => {
		const outcome = value === chosen ? now : outcomes[value];
		return figures
			.map((figure) => {
				const change = outcome && now && value !== chosen ? comparedOutcome(now, outcome, figure) : undefined;
				return `${outcomeNames[figure].long} ${outcomeText(outcome, figure, currency)}${change === undefined ? "" : `, ${change}`}`;
			})
			.join("; ");
	};
	const columns = { "--figures": figures.length } as React.CSSProperties;
	return (
		<div className={styles.table} style={columns} data-wide={figures.length > 3}>
			<div className={styles.heads} aria-hidden>
				<span />
				{figures.map((figure) => (
					<span key={figure} title={outcomeNames[figure].long}>
						{outcomeNames[figure].short}
					</span>
				))}
			</div>
			<div role="radiogroup" aria-label={label} onKeyDown={moveFocus} onPointerLeave={() => point(undefined)}>
				{choices.map((choice) => (
					// biome-ignore lint/a11y/useSemanticElements: a row of figures, taken only when it is meant
					<button
						key={choice.value}
						type="button"
						role="radio"
						className={styles.choice}
						aria-checked={choice.value === chosen}
						aria-disabled={choice.refusal !== undefined}
						aria-label={choice.name}
						aria-description={describe(choice.value)}
						title={choice.refusal}
						data-value={choice.value}
						tabIndex={
							choice.value === chosen || (!choices.some(({ value }) => value === chosen) && choice === choices[0])
								? 0
								: -1
						}
						onPointerEnter={(event) => event.pointerType === "mouse" && point(choice)}
						onFocus={() => hold(choice)}
						onBlur={endPreview}
						onClick={() => take(choice)}
					>
						<i />
						{mark?.(choice.value)}
						<span className={styles.name}>
							{shortName?.(choice) ?? choice.name}
							<Gives value={choice.value} outcome={choice.value === chosen ? now : outcomes[choice.value]} />
						</span>
						{figures.map((figure) => (
							<OutcomeCell
								key={figure}
								outcome={choice.value === chosen ? now : outcomes[choice.value]}
								now={choice.value === chosen ? undefined : now}
								figure={figure}
								currency={currency}
							/>
						))}
					</button>
				))}
			</div>
			{shown !== undefined && (
				<ChoiceDetail
					choice={shown}
					outcome={shown.value === chosen ? now : outcomes[shown.value]}
					isChosen={shown.value === chosen}
					onTaken={onTaken}
				/>
			)}
		</div>
	);
}

/** What a claim really gives, where that is less. */
function Gives({ value, outcome }: { readonly value: string; readonly outcome: StoreOutcome | undefined }) {
	const given = outcome?.effective;
	const claim = consistencies.find((each) => each === value);
	if (given === undefined || claim === undefined || given === claim) return null;
	return <small title={texts.givesOnly(consistencyWords[given].toLowerCase())}>› {consistencyLetters[given]}</small>;
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Arrows move among the choices and take none: to look is not to choose. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
	const step = steps[event.key];
	if (step === undefined) return;
	event.preventDefault();
	event.stopPropagation();
	const items = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=radio]")];
	const at = items.findIndex((item) => item.matches(":focus"));
	items[(at + step + items.length) % items.length]?.focus();
}
