import { Columns2, GitFork } from "lucide-react";
import { branchLetter, livingName } from "../../editor/branchName.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { forkAt, forkRefusal, viewBranch } from "../../editor/forks.ts";
import { playback } from "../../editor/playback.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import * as texts from "../../texts/failureLab.ts";
import { PopoverButton } from "../shell/PopoverButton.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./Branches.module.css";
import { BranchTable } from "./BranchTable.tsx";

/** The branches of the run, and the button that begins another at the moment shown. */
export function Branches() {
	const fork = useEditor((state) => state.fork);
	const name = useEditor(livingName);
	const refusal = useEditor(forkRefusal);
	return (
		<div className={styles.branches}>
			{fork !== undefined && (
				<>
					<fieldset className={styles.chips}>
						<legend>{texts.branch}</legend>
						{fork.kept.map((branch, number) => (
							<Chip
								// biome-ignore lint/suspicious/noArrayIndexKey: the number is the branch's letter
								key={number}
								letter={branchLetter(number)}
								name={branch.name}
								fromSeconds={branch.fromSeconds}
								isShown={fork.viewed === number}
								onClick={() => viewBranch(number)}
							/>
						))}
						<Chip
							letter={branchLetter(fork.kept.length)}
							name={name}
							fromSeconds={fork.fromSeconds}
							isShown={fork.viewed === undefined}
							onClick={() => viewBranch(undefined)}
						/>
					</fieldset>
					<PopoverButton
						aria-label={texts.branchesSideBySide}
						title={texts.branchesSideBySide}
						face={<Columns2 size={14} strokeWidth={1.5} />}
						place={{ className: styles.popover, side: "top", align: "end", gap: 6 }}
					>
						{(close) => <BranchTable onClose={close} />}
					</PopoverButton>
				</>
			)}
			<button
				type="button"
				aria-label={texts.forkHere}
				title={refusal ?? texts.forkHereFKeepThisRun}
				aria-disabled={refusal !== undefined}
				onClick={forkHere}
			>
				<GitFork size={14} strokeWidth={1.5} />
			</button>
		</div>
	);
}

/** Begins a branch at the moment shown. */
export function forkHere(): void {
	const refusal = forkRefusal(editorStore.getState());
	if (refusal !== undefined) {
		editor.tell(texts.itCantBeForkedYet(refusal));
		return;
	}
	playback.pause();
	forkAt(Math.floor(playback.get().tSeconds + 1e-9));
}

interface ChipProps {
	readonly letter: string;
	readonly name: string;
	readonly fromSeconds: number;
	readonly isShown: boolean;
	readonly onClick: () => void;
}

function Chip({ letter, name, fromSeconds, isShown, onClick }: ChipProps) {
	const from = fromSeconds > 0 ? texts.fromOn(formatClock(fromSeconds)) : "";
	return (
		<button
			type="button"
			aria-pressed={isShown}
			aria-label={texts.branchLetterNameFrom(letter, name, from)}
			title={`${name}${from}`}
			onClick={onClick}
		>
			<b>{letter}</b> <span>{name}</span>
		</button>
	);
}
