import type { SameTimeStage } from "../../engine/model/whyRecovery.ts";
import * as texts from "../../texts/recovery.ts";
import { jumpToPath } from "../inspector/jumpToPath.ts";
import styles from "./Rows.module.css";
import { reasonTexts, recoverText } from "./recoveryText.ts";

/** What went on beside the stages and made nothing longer. */
export function SameTimeRows({ stages }: { readonly stages: readonly SameTimeStage[] }) {
	if (stages.length === 0) return null;
	return (
		<section className={styles.section} aria-label={texts.atTheSameTime}>
			<header>
				<h3>{texts.atTheSameTime}</h3>
			</header>
			<dl className={styles.pairs}>
				{stages.map((stage) => (
					<Row key={stage.label} stage={stage} />
				))}
			</dl>
		</section>
	);
}

function Row({ stage: { label, endSeconds, reason, source } }: { readonly stage: SameTimeStage }) {
	return (
		<>
			<dt>
				{source === undefined ? (
					label
				) : (
					<button type="button" title={source.path} onClick={() => jumpToPath(source.path)}>
						{label}
					</button>
				)}{" "}
				<small>{reasonTexts[reason]}</small>
			</dt>
			<dd>{recoverText(endSeconds)}</dd>
		</>
	);
}
