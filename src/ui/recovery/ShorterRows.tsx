import { editor } from "../../editor/editorStore.ts";
import type { RecoveryBreakdown, Shortening, WhyRecovery } from "../../engine/model/whyRecovery.ts";
import * as texts from "../../texts/recovery.ts";
import styles from "./Rows.module.css";
import { changeText, recoverText } from "./recoveryText.ts";

interface ShorterRowsProps {
	readonly why: WhyRecovery;
	/** The case that is shown: its value is the one to be shortened. */
	readonly breakdown: RecoveryBreakdown;
	readonly isPlayed: boolean;
}

/** Changes of the design, each played, with what they would make of it. */
export function ShorterRows({ why, breakdown, isPlayed }: ShorterRowsProps) {
	if (breakdown.stages.length === 0 && breakdown.missing === undefined) return null;
	return (
		<section className={styles.section} aria-label={texts.whatWouldShortenIt} aria-busy={!isPlayed}>
			<header>
				<h3>{texts.whatWouldShortenIt}</h3>
				<span>{breakdown === why.worst ? texts.atWorst : texts.playedAlike}</span>
			</header>
			{!isPlayed && <p role="status">{texts.tryingChanges}</p>}
			{isPlayed && why.shorter.length === 0 && <p>{texts.noneOfTheUsualChangesDoes}</p>}
			{why.shorter.length > 0 && (
				<ul className={styles.shorter}>
					{why.shorter.map((one) => (
						<Row
							key={one.label}
							one={one}
							isWorst={breakdown === why.worst && why.worst !== why.played}
							before={breakdown}
						/>
					))}
				</ul>
			)}
		</section>
	);
}

interface RowProps {
	readonly one: Shortening;
	readonly isWorst: boolean;
	readonly before: RecoveryBreakdown;
}

function Row({ one, isWorst, before }: RowProps) {
	const after = isWorst ? one.worstSeconds : one.recoverSeconds;
	return (
		<li>
			<span>
				{one.label} <small>{one.detail}</small>
			</span>
			<b>{recoverText(after)}</b>
			<em>{changeText(before.recoverSeconds, after)}</em>
			<button type="button" aria-label={texts.applyLabel(one.label)} onClick={() => editor.apply(one.label, one.edits)}>
				{texts.apply}
			</button>
		</li>
	);
}
