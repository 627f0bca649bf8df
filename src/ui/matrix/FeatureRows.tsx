import { Check, X } from "lucide-react";
import type { Id } from "../../engine/model/design.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import type { FailureVerdict, FeatureFigures } from "../../engine/review/matrix/failure.ts";
import { type MatrixColumn, matrixText, objectiveText } from "../../engine/review/matrix/matrixColumns.ts";
import type { PlayedFailure } from "../../engine/review/matrix/playFailure.ts";
import * as texts from "../../texts/matrix.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./CellPanel.module.css";

interface FeatureRowsProps {
	readonly column: MatrixColumn;
	readonly played: PlayedFailure;
	/** With `onChoose` the features can be chosen from. */
	readonly chosen?: Id | undefined;
	readonly onChoose?: (feature: Id) => void;
}

/** The column's figure of each feature, with the objective that it is held against. */
export function FeatureRows({ column, played, chosen, onChoose }: FeatureRowsProps) {
	const design = useEditor((state) => state.design);
	const verdicts = played.verdicts.filter(({ asked }) => column.asked.includes(asked));
	const key = column.key;
	if (key === "worstP99Ms") return <LateRows verdicts={verdicts} />;
	if (key !== "servedShare" && key !== "recoverSeconds" && key !== "rpoSeconds") return null;
	return (
		<section className={styles.features} aria-label={texts.byFeature}>
			<h3>{texts.byFeature}</h3>
			<ul>
				{played.features.map((figures) => (
					<FeatureRow
						key={figures.feature}
						name={design.features.get(figures.feature)?.name ?? figures.feature}
						text={matrixText(key, figures[key], design.currency)}
						verdict={verdictOf(verdicts, figures)}
						isChosen={figures.feature === chosen}
						onChoose={onChoose && figures.slowerOperation ? () => onChoose(figures.feature) : undefined}
					/>
				))}
			</ul>
		</section>
	);
}

function verdictOf(verdicts: readonly FailureVerdict[], { feature }: FeatureFigures): FailureVerdict | undefined {
	return verdicts.find((verdict) => verdict.feature === feature);
}

interface FeatureRowProps {
	readonly name: string;
	readonly text: string;
	readonly verdict: FailureVerdict | undefined;
	readonly isChosen?: boolean;
	readonly onChoose?: (() => void) | undefined;
}

function FeatureRow({ name, text, verdict, isChosen = false, onChoose }: FeatureRowProps) {
	return (
		<li data-met={verdict?.met}>
			{onChoose === undefined ? (
				<span>{name}</span>
			) : (
				<button type="button" aria-pressed={isChosen} onClick={onChoose}>
					{name}
				</button>
			)}
			<b>{text}</b>
			<small>{verdict === undefined ? texts.noneSet : objectiveText(verdict.asked, verdict.objective)}</small>
			<Mark met={verdict?.met} />
		</li>
	);
}

function Mark({ met }: { readonly met: boolean | undefined }) {
	if (met === undefined) return <i />;
	return met ? (
		<Check size={12} strokeWidth={1.5} aria-label={texts.met} />
	) : (
		<X size={12} strokeWidth={1.5} aria-label={texts.missed} />
	);
}

/** A p99 objective is kept while at most 1 % of a population's answers take longer. */
function LateRows({ verdicts }: { readonly verdicts: readonly FailureVerdict[] }) {
	const design = useEditor((state) => state.design);
	if (verdicts.length === 0) return null;
	return (
		<section className={styles.features} aria-label={texts.answersBeyondTheObjective}>
			<h3>{texts.answersBeyondTheObjectiveAtWorst}</h3>
			<ul>
				{verdicts.map((verdict) => (
					<FeatureRow
						key={`${verdict.feature} ${verdict.asked}`}
						name={`${design.features.get(verdict.feature)?.name ?? verdict.feature}, ${verdict.asked}s`}
						text={formatShare(verdict.value)}
						verdict={verdict}
					/>
				))}
			</ul>
		</section>
	);
}
