import { lazy, type ReactNode, Suspense } from "react";
import { formatCount } from "../../engine/model/numbers/formatCount.ts";
import { formatMoney } from "../../engine/model/numbers/formatMoney.ts";
import type { Run } from "../../engine/model/run.ts";
import { PopoverButton } from "../shell/PopoverButton.tsx";
import { useEditor } from "../useEditor.ts";
import { spanText } from "./faultText.ts";
import styles from "./RunSummaryStrip.module.css";
import { useShownScenario } from "./useShownScenario.ts";

const WhyRecovery = lazy(() =>
	import("../recovery/WhyRecovery.tsx").then((module) => ({ default: module.WhyRecovery })),
);

/** What a run comes to, in one line. */
export function RunSummaryStrip({ run }: { readonly run: Run }) {
	const currency = useEditor((state) => state.design.currency);
	const counted = useEditor((state) => state.design.users.active > 0);
	const { summary } = run;
	const peaceful = run.phases.every(({ kind }) => kind === "normal");
	return (
		<dl className={styles.strip} data-testid="run-summary">
			<Item label="Noticed after">{peaceful ? "—" : orNever(summary.detectSeconds)}</Item>
			<Item label="Users served again after">
				<RecoveredAfter seconds={summary.recoverSeconds} />
			</Item>
			<Item label="Failed requests">{formatCount(summary.requests.failed)}</Item>
			<Item label="Users affected">{counted ? formatCount(summary.affectedUsers) : "—"}</Item>
			<Item label="Writes lost">
				{formatCount(summary.lostWrites)}
				{summary.rejectedWrites > 0 && <small>{formatCount(summary.rejectedWrites)} rejected</small>}
			</Item>
			<Item label="Conflicts">
				{formatCount(summary.conflicts)}
				{summary.lostUpdates > 0 && <small>{formatCount(summary.lostUpdates)} updates lost</small>}
			</Item>
			<Item label="All agree after" wide>
				{orNever(summary.convergeSeconds)}
			</Item>
			{summary.moneyLost !== null && (
				<Item label="Cost" wide>
					{formatMoney(summary.moneyLost, currency)}
				</Item>
			)}
		</dl>
	);
}

/** Opens why it takes so long. */
function RecoveredAfter({ seconds }: { readonly seconds: number | null }) {
	const scenario = useShownScenario();
	if (scenario === undefined || seconds === 0) return orNever(seconds);
	return (
		<PopoverButton
			className={styles.door}
			aria-label={`Users served again after ${orNever(seconds)}, why`}
			face={orNever(seconds)}
			place={{ className: styles.popover, side: "top", align: "start", gap: 24 }}
		>
			{(close) => (
				<Suspense fallback={<p role="status">Playing it…</p>}>
					<WhyRecovery scenario={scenario} onClose={close} />
				</Suspense>
			)}
		</PopoverButton>
	);
}

interface ItemProps {
	readonly label: string;
	/** Left out where there is no room. */
	readonly wide?: true;
	readonly children: ReactNode;
}

function Item({ label, wide, children }: ItemProps) {
	return (
		<div data-wide={wide}>
			<dt>{label}</dt>
			<dd>{children}</dd>
		</div>
	);
}

function orNever(seconds: number | null): string {
	if (seconds === 0) return "0 s";
	return seconds === null ? "never" : spanText(seconds * 1000);
}
