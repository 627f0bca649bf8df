import { lazy, Suspense } from "react";
import type { Run } from "../../engine/model/run.ts";
import * as texts from "../../texts/failureLab.ts";
import { PopoverButton } from "../shell/PopoverButton.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./RunSummaryStrip.module.css";
import type { RunOutcome } from "./runOutcomes.ts";
import { runOutcomes } from "./runOutcomes.ts";
import { useOtherBranch } from "./useOtherBranch.ts";
import { useShownScenario } from "./useShownScenario.ts";

const WhyRecovery = lazy(() =>
	import("../recovery/WhyRecovery.tsx").then((module) => ({ default: module.WhyRecovery })),
);

/** What a run comes to, in one line; of a forked one beside what the other branch comes to. */
export function RunSummaryStrip({ run }: { readonly run: Run }) {
	const currency = useEditor((state) => state.design.currency);
	const counted = useEditor((state) => state.design.users.active > 0);
	const other = useOtherBranch();
	const others = other === undefined ? [] : runOutcomes(other.run, { currency, counted });
	return (
		<dl className={styles.strip} data-testid="run-summary" data-forked={other !== undefined}>
			{runOutcomes(run, { currency, counted }).map((outcome) => {
				const { key, label, detail, wide } = outcome;
				const beside = others.find((each) => each.key === key);
				return (
					<div key={key} data-wide={wide}>
						<dt>{label}</dt>
						<dd>
							{key === "recovered" ? <RecoveredAfter outcome={outcome} /> : outcome.text}
							{beside !== undefined && (
								<small data-branch>
									{other?.letter} {beside.text}
								</small>
							)}
							{beside === undefined && detail !== undefined && <small>{detail}</small>}
						</dd>
					</div>
				);
			})}
		</dl>
	);
}

/** Opens why it takes so long. */
function RecoveredAfter({ outcome: { text, amount } }: { readonly outcome: RunOutcome }) {
	const scenario = useShownScenario();
	const isForked = useEditor((state) => state.fork !== undefined);
	// Why is asked of a whole run: a branch has another's past.
	if (scenario === undefined || amount === 0 || isForked) return text;
	return (
		<PopoverButton
			className={styles.door}
			aria-label={texts.usersServedAgainAfterWhy(text)}
			face={text}
			place={{ className: styles.popover, side: "top", align: "start", gap: 24 }}
		>
			{(close) => (
				<Suspense fallback={<p role="status">{texts.playingIt}</p>}>
					<WhyRecovery scenario={scenario} onClose={close} />
				</Suspense>
			)}
		</PopoverButton>
	);
}
