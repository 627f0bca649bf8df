import { lazy, Suspense } from "react";
import type { Scene } from "../../engine/model/design.ts";
import { formatCount } from "../../engine/model/numbers/formatCount.ts";
import { formatMoney } from "../../engine/model/numbers/formatMoney.ts";
import type { RunSummary } from "../../engine/model/run.ts";
import * as texts from "../../texts/present.ts";
import { spanText } from "../failurelab/faultText.ts";
import strip from "../failurelab/RunSummaryStrip.module.css";
import { useShownScenario } from "../failurelab/useShownScenario.ts";
import { PopoverButton } from "../shell/PopoverButton.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./SceneFacts.module.css";

const WhyRecovery = lazy(() =>
	import("../recovery/WhyRecovery.tsx").then((module) => ({ default: module.WhyRecovery })),
);

interface SceneFactsProps {
	readonly run: { readonly summary: RunSummary };
	readonly about: NonNullable<Scene["chart"]>;
}

/** What the scenario comes to, in the three or four figures that the scene is about. */
export function SceneFacts({ run: { summary }, about }: SceneFactsProps) {
	const currency = useEditor((state) => state.design.currency);
	const facts = about === "consistency" ? consistency(summary) : availability(summary);
	return (
		<dl className={styles.facts} data-testid="scene-facts">
			{facts.map(({ label, value, bad, why }) => (
				<div key={label} data-bad={bad === true}>
					<dt>{label}</dt>
					<dd>{why === true ? <WhyLong face={value} /> : value}</dd>
				</div>
			))}
			{about === "cost" && summary.moneyLost !== null && (
				<div data-bad={summary.moneyLost > 0}>
					<dt>{texts.moneyLost}</dt>
					<dd>{formatMoney(summary.moneyLost, currency)}</dd>
				</div>
			)}
		</dl>
	);
}

/** Opens what the time went to. */
function WhyLong({ face }: { readonly face: string }) {
	const scenario = useShownScenario();
	if (scenario === undefined) return face;
	return (
		<PopoverButton
			className={strip.door}
			aria-label={texts.usersServedAgainAfterWhy(face)}
			face={face}
			place={{ className: strip.popover, side: "left", align: "end", gap: 24 }}
		>
			{(close) => (
				<Suspense fallback={<p role="status">{texts.playingIt}</p>}>
					<WhyRecovery scenario={scenario} onClose={close} />
				</Suspense>
			)}
		</PopoverButton>
	);
}

interface Fact {
	readonly label: string;
	readonly value: string;
	readonly bad?: boolean;
	/** It has something to explain: why it takes so long. */
	readonly why?: boolean;
}

function availability(summary: RunSummary): readonly Fact[] {
	return [
		{ label: texts.noticedAfter, value: orNever(summary.detectSeconds) },
		{
			label: texts.usersServedAgainAfter,
			value: orNever(summary.recoverSeconds),
			bad: summary.recoverSeconds === null,
			why: summary.recoverSeconds !== 0,
		},
		{ label: texts.failedRequests, value: formatCount(summary.requests.failed), bad: summary.requests.failed >= 1 },
	];
}

function consistency(summary: RunSummary): readonly Fact[] {
	return [
		{ label: texts.writesRejected, value: formatCount(summary.rejectedWrites), bad: summary.rejectedWrites >= 1 },
		{ label: texts.conflicts, value: formatCount(summary.conflicts) },
		{ label: texts.updatesLost, value: formatCount(summary.lostUpdates), bad: summary.lostUpdates >= 1 },
		{ label: texts.allAgreeAfter, value: orNever(summary.convergeSeconds) },
	];
}

function orNever(seconds: number | null): string {
	if (seconds === 0) return "0 s";
	return seconds === null ? "never" : spanText(seconds * 1000);
}
