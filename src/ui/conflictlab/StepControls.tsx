import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight, RotateCcw } from "lucide-react";
import type { LabPlay } from "../../engine/simulation/merge/lab/labPlay.ts";
import * as texts from "../../texts/conflictLab.ts";
import { IconButton } from "../shell/IconButton.tsx";
import { Sentence } from "../shell/Sentence.tsx";
import styles from "./ConflictLab.module.css";
import { conflictLab } from "./conflictLab.ts";

/** A step back, a step on, to both ends, and a clean table. */
export function StepControls({ at, play }: { readonly at: number; readonly play: LabPlay }) {
	const last = play.moments.length - 1;
	return (
		<div className={styles.controls}>
			<IconButton
				icon={ChevronFirst}
				label={texts.backToTheStart}
				shortcut="Home"
				aria-disabled={at === 0}
				onClick={() => conflictLab.goTo(0)}
			/>
			<IconButton
				icon={ChevronLeft}
				label={texts.oneStepBack}
				shortcut="←"
				aria-disabled={at === 0}
				onClick={() => conflictLab.goTo(at - 1)}
			/>
			<span className={styles.count}>
				<Sentence text={texts.stepOfLast} parts={{ step: <b>{at}</b>, last }} />
			</span>
			<IconButton
				icon={ChevronRight}
				label={texts.oneStepOn}
				shortcut="→"
				aria-disabled={at === last}
				onClick={() => conflictLab.goTo(Math.min(at + 1, last))}
			/>
			<IconButton
				icon={ChevronLast}
				label={texts.toTheEnd}
				shortcut="End"
				aria-disabled={at === last}
				onClick={() => conflictLab.goTo(last)}
			/>
			<IconButton icon={RotateCcw} label={texts.clearAllSteps} onClick={conflictLab.clear} />
		</div>
	);
}
