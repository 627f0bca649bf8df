import { ChevronFirst, ChevronLast, ChevronLeft, ChevronRight, RotateCcw } from "lucide-react";
import type { LabPlay } from "../../engine/simulation/merge/lab/labPlay.ts";
import { IconButton } from "../shell/IconButton.tsx";
import styles from "./ConflictLab.module.css";
import { conflictLab } from "./conflictLab.ts";

/** A step back, a step on, to both ends, and a clean table. */
export function StepControls({ at, play }: { readonly at: number; readonly play: LabPlay }) {
	const last = play.moments.length - 1;
	return (
		<div className={styles.controls}>
			<IconButton
				icon={ChevronFirst}
				label="Back to the start"
				shortcut="Home"
				aria-disabled={at === 0}
				onClick={() => conflictLab.goTo(0)}
			/>
			<IconButton
				icon={ChevronLeft}
				label="One step back"
				shortcut="←"
				aria-disabled={at === 0}
				onClick={() => conflictLab.goTo(at - 1)}
			/>
			<span className={styles.count}>
				<b>{at}</b> of {last}
			</span>
			<IconButton
				icon={ChevronRight}
				label="One step on"
				shortcut="→"
				aria-disabled={at === last}
				onClick={() => conflictLab.goTo(Math.min(at + 1, last))}
			/>
			<IconButton
				icon={ChevronLast}
				label="To the end"
				shortcut="End"
				aria-disabled={at === last}
				onClick={() => conflictLab.goTo(last)}
			/>
			<IconButton icon={RotateCcw} label="Clear all steps" onClick={conflictLab.clear} />
		</div>
	);
}
