import { consistencyWords } from "../../engine/drawing/consistencyShapes.ts";
import { consistencies } from "../../engine/model/vocabulary.ts";
import type { StoreOutcome } from "../../engine/review/storeOutcome.ts";
import * as texts from "../../texts/inspector.ts";
import controls from "../shell/Controls.module.css";
import { Sentence } from "../shell/Sentence.tsx";
import { applyCompleted } from "./applyCompleted.ts";
import styles from "./Outcomes.module.css";
import type { Choice } from "./storeChoices.ts";

interface ChoiceDetailProps {
	readonly choice: Choice;
	readonly outcome: StoreOutcome | undefined;
	readonly isChosen: boolean;
	readonly onTaken?: (() => void) | undefined;
}

/** What a choice means, what it takes besides, why it can't be, and what would let it be. */
export function ChoiceDetail({ choice, outcome, isChosen, onTaken }: ChoiceDetailProps) {
	const { name, says, also, refusal, ways } = choice;
	const isConsistency = consistencies.some((each) => each === choice.value);
	const gives =
		isConsistency && outcome !== undefined && outcome.effective !== choice.value ? outcome.effective : undefined;
	return (
		<div className={styles.detail}>
			<p>
				<b>{name}</b>
				{says === "" ? "" : `: ${says}.`}
			</p>
			{refusal !== undefined && <p>{refusal}</p>}
			{also.length > 0 && !isChosen && <p>{texts.takesBesides(also.join("; "))}</p>}
			{gives !== undefined && (
				<p>
					<Sentence
						text={isChosen ? texts.claimedButGivesOnly : texts.wouldGiveOnly}
						parts={{ consistency: <b>{consistencyWords[gives].toLowerCase()}</b> }}
					/>
				</p>
			)}
			{ways.length > 0 && (
				<div className={styles.ways}>
					{ways.map(({ label, edits }) => (
						<button
							key={label}
							type="button"
							className={controls.link}
							onClick={() => {
								applyCompleted(`${choice.label}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`, edits);
								onTaken?.();
							}}
						>
							{label}
						</button>
					))}
				</div>
			)}
		</div>
	);
}
