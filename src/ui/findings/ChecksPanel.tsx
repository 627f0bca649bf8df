import { CircleX } from "lucide-react";
import { lazy, Suspense } from "react";
import type { Finding, Severity } from "../../engine/model/figures.ts";
import * as texts from "../../texts/findings.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./ChecksPanel.module.css";
import { FindingRow } from "./FindingRow.tsx";
import { showLine } from "./showLine.ts";

/** Only for a text with problems. */
const ProblemFixes = lazy(() => import("./ProblemFixes.tsx").then((each) => ({ default: each.ProblemFixes })));

const groups: readonly { readonly severity: Severity; readonly name: string }[] = [
	{ severity: "error", name: texts.errors },
	{ severity: "warning", name: texts.warnings },
	{ severity: "info", name: texts.worthKnowing },
];

/** All that is wrong: problems of the text first, then the findings by severity. */
export function ChecksPanel() {
	const findings = useEditor((state) => state.figures?.findings);
	const problems = useEditor((state) => state.problems);
	if (findings === undefined && problems.length === 0) return <p className={styles.empty}>{texts.checkingTheDesign}</p>;
	if (findings?.length === 0 && problems.length === 0) {
		return <p className={styles.empty}>{texts.nothingToSayEveryObjective}</p>;
	}
	return (
		<div className={styles.panel} data-testid="checks">
			{problems.length > 0 && <ProblemRows />}
			{groups.map(({ severity, name }) => (
				<FindingGroup
					key={severity}
					name={name}
					findings={findings?.filter((finding) => finding.severity === severity) ?? []}
				/>
			))}
		</div>
	);
}

function FindingGroup({ name, findings }: { readonly name: string; readonly findings: readonly Finding[] }) {
	if (findings.length === 0) return null;
	return (
		<section aria-label={name}>
			<h3 className={styles.group}>
				{name} {findings.length}
			</h3>
			<ul className={styles.list}>
				{findings.map((finding) => (
					<FindingRow key={`${finding.rule} ${finding.path} ${finding.message}`} finding={finding} />
				))}
			</ul>
		</section>
	);
}

function ProblemRows() {
	const problems = useEditor((state) => state.problems);
	return (
		<section aria-label={texts.problemsOfTheYaml}>
			<h3 className={styles.group}>{texts.inTheYaml(problems.length)}</h3>
			<ul className={styles.list}>
				{problems.map((problem) => (
					<li key={`${problem.line}:${problem.column} ${problem.message}`} className={styles.row} data-severity="error">
						<CircleX size={14} strokeWidth={1.5} aria-hidden />
						<button type="button" className={styles.subject} onClick={() => showLine(problem.line, problem.column)}>
							{texts.line(problem.line)}
						</button>
						<span className={styles.message}>
							{problem.path !== "" && `${problem.path}: `}
							{problem.message}
							{problem.suggestion !== undefined && texts.didYouMean(problem.suggestion)}
						</span>
						<span className={styles.actions}>
							<Suspense>
								<ProblemFixes problem={problem} most={2} />
							</Suspense>
						</span>
					</li>
				))}
			</ul>
		</section>
	);
}
