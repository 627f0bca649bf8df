import { CircleCheck, CircleX } from "lucide-react";
import { useMemo } from "react";
import type { Scenario } from "../../engine/model/design.ts";
import type { Figures } from "../../engine/model/figures.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import type { Run } from "../../engine/model/run.ts";
import { type RunObjective, runObjectives } from "../../engine/review/runObjectives.ts";
import * as texts from "../../texts/failureLab.ts";
import { useEditor } from "../useEditor.ts";
import { spanText } from "./faultText.ts";
import styles from "./ObjectiveRows.module.css";

interface ObjectiveRowsProps {
	readonly run: Run;
	readonly scenario: Scenario;
	readonly figures: Figures;
}

/** What the design promised, and what the scenario makes of it. */
export function ObjectiveRows({ run, scenario, figures }: ObjectiveRowsProps) {
	const design = useEditor((state) => state.design);
	const rows = useMemo(() => runObjectives({ design, scenario, figures }, run), [design, scenario, figures, run]);
	if (rows.length === 0) return null;
	const met = rows.filter((row) => row.met).length;
	return (
		<section className={styles.section} aria-label={texts.againstTheObjectives}>
			<header>
				<h3>{texts.againstTheObjectives}</h3>
				<span>{texts.ofMet(met, rows.length)}</span>
			</header>
			<ul data-testid="run-objectives">
				{rows.map((row) => (
					<li key={`${row.feature} ${row.asked}`} data-met={row.met}>
						<span className={styles.name} title={nameOf(row)}>
							{nameOf(row)}
						</span>
						<span className={styles.asked}>{shown(row, row.objective)}</span>
						{row.met ? (
							<CircleCheck size={14} strokeWidth={1.5} aria-label={texts.met} />
						) : (
							<CircleX size={14} strokeWidth={1.5} aria-label={texts.missed} />
						)}
						<span className={styles.value}>{shown(row, row.value)}</span>
					</li>
				))}
			</ul>
		</section>
	);
}

const ofAll = {
	rto: texts.recovery,
	rpo: texts.dataLoss,
	staleness: texts.worstStaleness,
	"error-budget": texts.yearsErrorBudget,
};
const ofFeature = { rto: "RTO", rpo: "RPO", staleness: "staleness", "error-budget": texts.errorBudget };

function nameOf({ feature, asked }: RunObjective): string {
	return feature === undefined ? ofAll[asked] : `${feature} ${ofFeature[asked]}`;
}

function shown({ asked }: RunObjective, value: number | null): string {
	if (value === null) return asked === "rpo" ? texts.allOfIt : texts.onReturn;
	if (asked === "error-budget") return formatShare(value);
	return value === 0 ? "0 s" : spanText(value * 1000);
}
