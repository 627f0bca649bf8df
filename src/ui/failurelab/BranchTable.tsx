import { branchLetter, livingName } from "../../editor/branchName.ts";
import { keepOnly, nameBranch } from "../../editor/forks.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import type { Run } from "../../engine/model/run.ts";
import * as texts from "../../texts/failureLab.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./BranchTable.module.css";
import { runOutcomes } from "./runOutcomes.ts";

/** A branch as a column; the living one has no number. */
interface Column {
	readonly number: number | undefined;
	readonly letter: string;
	readonly name: string;
	readonly fromSeconds: number;
	readonly run: Run | undefined;
}

/** What each branch came to, side by side; there they are named, and one is chosen. */
export function BranchTable({ onClose }: { readonly onClose: () => void }) {
	const columns = useColumns();
	const currency = useEditor((state) => state.design.currency);
	const counted = useEditor((state) => state.design.users.active > 0);
	const outcomes = columns.map(({ run }) => (run === undefined ? [] : runOutcomes(run, { currency, counted })));
	return (
		<table className={styles.table}>
			<caption>{texts.branchesSideBySide}</caption>
			<thead>
				<tr>
					<th scope="col">
						<span>{texts.outcome}</span>
					</th>
					{columns.map((column) => (
						<th key={column.letter} scope="col">
							<BranchName column={column} />
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{outcomes[0]?.map(({ key, label }, row) => {
					const amounts = outcomes.map((each) => each[row]?.amount);
					const known = amounts.filter((amount) => amount !== undefined);
					const best = Math.min(...known);
					const differ = known.some((amount) => amount !== best);
					return (
						<tr key={key}>
							<th scope="row">{label}</th>
							{columns.map(({ letter }, index) => (
								<td key={letter} data-best={differ && amounts[index] === best}>
									{outcomes[index]?.[row]?.text ?? "—"}
									{differ && amounts[index] === best && <small> {texts.best}</small>}
								</td>
							))}
						</tr>
					);
				})}
				<tr>
					<th scope="row">{texts.whichDesignGoesOn}</th>
					{columns.map(({ letter, number }) => (
						<td key={letter}>
							<button
								type="button"
								onClick={() => {
									keepOnly(number);
									onClose();
								}}
							>
								{texts.keepOnly(letter)}
							</button>
						</td>
					))}
				</tr>
			</tbody>
		</table>
	);
}

function useColumns(): readonly Column[] {
	const fork = useEditor((state) => state.fork);
	const name = useEditor(livingName);
	const run = useEditor((state) => state.run);
	if (fork === undefined) return [];
	const kept = fork.kept.map((branch, number) => ({ ...branch, number, letter: branchLetter(number) }));
	const living = {
		number: undefined,
		letter: branchLetter(kept.length),
		name,
		fromSeconds: fork.fromSeconds,
		run: fork.viewed === undefined ? run : fork.living?.run,
	};
	return [...kept, living];
}

function BranchName({ column: { letter, name, number, fromSeconds } }: { readonly column: Column }) {
	return (
		<label>
			<span>
				{letter}
				{fromSeconds > 0 && <small> {texts.fromSeconds(formatClock(fromSeconds))}</small>}
			</span>
			<input
				key={name}
				defaultValue={name}
				aria-label={texts.nameOfBranch(letter)}
				onBlur={(event) => nameBranch(number, event.target.value)}
				onKeyDown={(event) => {
					if (event.key === "Enter") event.currentTarget.blur();
				}}
			/>
		</label>
	);
}
