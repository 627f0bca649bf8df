import type { RecoveryBreakdown, WhyRecovery } from "../../engine/model/whyRecovery.ts";
import styles from "./Rows.module.css";
import { rangeText, recoverText, resultText } from "./recoveryText.ts";

/** The run beside the analysis' figure, and over all phases of the checks. */
export function AgreementRows({ why }: { readonly why: WhyRecovery }) {
	const { played, best, worst, seed, agreement } = why;
	return (
		<section className={styles.section} aria-label="Against the analysis">
			<header>
				<h3>Against the analysis</h3>
				{agreement?.agrees && <span>{agreement.text.replace(/\.$/, "").toLowerCase()}</span>}
			</header>
			<dl className={styles.pairs}>
				{agreement !== undefined && (
					<>
						<dt>
							Figure for {agreement.region}{" "}
							<small>
								{agreement.operation}s of {agreement.feature}, at worst
							</small>
						</dt>
						<dd>{agreement.rtoSeconds === null ? "on return" : recoverText(agreement.rtoSeconds)}</dd>
					</>
				)}
				<dt>Played, seed {seed}</dt>
				<dd>{resultText(played)}</dd>
				<dt>
					Over all phases of the checks <small>best to worst</small>
				</dt>
				<dd>{worst.onReturn ? overPhases(best, worst) : rangeText(best.recoverSeconds, worst.recoverSeconds)}</dd>
			</dl>
			{agreement !== undefined && !agreement.agrees && <p data-reason={agreement.reason}>{agreement.text}</p>}
		</section>
	);
}

function overPhases(best: RecoveryBreakdown, worst: RecoveryBreakdown): string {
	return best.onReturn ? resultText(worst) : `${resultText(best)} – ${resultText(worst)}`;
}
