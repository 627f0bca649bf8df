import type { RecoveryBreakdown, WhyRecovery } from "../../engine/model/whyRecovery.ts";
import * as texts from "../../texts/recovery.ts";
import styles from "./Rows.module.css";
import { rangeText, recoverText, resultText } from "./recoveryText.ts";

/** The run beside the analysis' figure, and over all phases of the checks. */
export function AgreementRows({ why }: { readonly why: WhyRecovery }) {
	const { played, best, worst, seed, agreement } = why;
	return (
		<section className={styles.section} aria-label={texts.againstTheAnalysis}>
			<header>
				<h3>{texts.againstTheAnalysis}</h3>
				{agreement?.agrees && <span>{agreement.text.replace(/\.$/, "").toLowerCase()}</span>}
			</header>
			<dl className={styles.pairs}>
				{agreement !== undefined && (
					<>
						<dt>
							{texts.figureFor(agreement.region)}{" "}
							<small>{texts.sOfAtWorst(agreement.operation, agreement.feature)}</small>
						</dt>
						<dd>{agreement.rtoSeconds === null ? texts.onReturn : recoverText(agreement.rtoSeconds)}</dd>
					</>
				)}
				<dt>{texts.playedSeed(seed)}</dt>
				<dd>{resultText(played)}</dd>
				<dt>
					{texts.overAllPhasesOfTheChecks} <small>{texts.bestToWorst}</small>
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
