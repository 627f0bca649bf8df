import { useState } from "react";
import type { DesignComparison, Difference } from "../../engine/model/difference.ts";
import { differenceSections } from "../../engine/model/difference.ts";
import { sectionNames } from "../../engine/review/compare/sectionNames.ts";
import * as texts from "../../texts/compare.ts";
import styles from "./CompareTables.module.css";
import { KindSign } from "./KindSign.tsx";

interface DifferenceTableProps {
	readonly comparison: DesignComparison;
	readonly chosen: Difference | undefined;
	readonly onChoose: (difference: Difference | undefined) => void;
}

/** What differs in the model, by section; a press on one shows it on the pictures. */
export function DifferenceTable({ comparison, chosen, onChoose }: DifferenceTableProps) {
	const [withDefaults, setWithDefaults] = useState(false);
	const { model, layout } = comparison;
	const following = model.filter(({ follows }) => follows).length;
	const shown = withDefaults ? model : model.filter(({ follows }) => !follows);
	const rows = (differences: readonly Difference[]) =>
		differences.map((difference) => (
			<DifferenceRow
				key={`${difference.path} ${difference.sentence}`}
				difference={difference}
				isChosen={difference === chosen}
				onChoose={onChoose}
			/>
		));
	return (
		<section className={styles.pane} aria-label={texts.differencesOfTheModel}>
			<header className={styles.head}>
				<h3>{texts.model}</h3>
				{following > 0 && (
					<label>
						<input type="checkbox" checked={withDefaults} onChange={(event) => setWithDefaults(event.target.checked)} />
						{texts.defaultsThatFollow(following)}
					</label>
				)}
			</header>
			<div className={styles.scroll}>
				{model.length === 0 && <p className={styles.empty}>{texts.theModelIsTheSame}</p>}
				{model.length > 0 && shown.length === 0 && <p className={styles.empty}>{texts.onlyDefaultsDiffer}</p>}
				<table className={styles.table}>
					<caption>{texts.differencesOfTheModel}</caption>
					<thead className={styles.unseen}>
						<tr>
							<th scope="col">{texts.kind}</th>
							<th scope="col">{texts.difference}</th>
						</tr>
					</thead>
					{differenceSections
						.filter((section) => shown.some((difference) => difference.section === section))
						.map((section) => (
							<tbody key={section}>
								<GroupRow title={sectionNames[section]} />
								{rows(shown.filter((difference) => difference.section === section))}
							</tbody>
						))}
					{layout.length > 0 && (
						<tbody>
							<GroupRow title={texts.layoutWhichChangesNoFigure} />
							{rows(layout)}
						</tbody>
					)}
				</table>
			</div>
		</section>
	);
}

function GroupRow({ title }: { readonly title: string }) {
	return (
		<tr>
			<th scope="rowgroup" colSpan={2} className={styles.group}>
				{title}
			</th>
		</tr>
	);
}

interface DifferenceRowProps {
	readonly difference: Difference;
	readonly isChosen: boolean;
	readonly onChoose: (difference: Difference | undefined) => void;
}

function DifferenceRow({ difference, isChosen, onChoose }: DifferenceRowProps) {
	const { kind, sentence, path, follows } = difference;
	return (
		<tr data-chosen={isChosen}>
			<td className={styles.kind}>
				<span className={styles.kindCell}>
					<KindSign kind={kind} />
					<span className={styles.kindName}>{kind}</span>
				</span>
			</td>
			<td>
				<button
					type="button"
					className={styles.show}
					aria-pressed={isChosen}
					title={path}
					onClick={() => onChoose(isChosen ? undefined : difference)}
				>
					{sentence}
					{follows && <small> {texts.follows}</small>}
				</button>
			</td>
		</tr>
	);
}
