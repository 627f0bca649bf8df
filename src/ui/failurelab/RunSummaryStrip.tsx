import type { ReactNode } from "react";
import { formatCount } from "../../engine/model/numbers/formatCount.ts";
import { formatMoney } from "../../engine/model/numbers/formatMoney.ts";
import { formatSeconds } from "../../engine/model/numbers/formatSeconds.ts";
import type { Run } from "../../engine/model/run.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./RunSummaryStrip.module.css";

/** What a run comes to, in one line. */
export function RunSummaryStrip({ run }: { readonly run: Run }) {
	const currency = useEditor((state) => state.design.currency);
	const { summary } = run;
	return (
		<dl className={styles.strip} data-testid="run-summary">
			<Item label="Noticed after">{orNever(summary.detectSeconds)}</Item>
			<Item label="Users served again after">{orNever(summary.recoverSeconds)}</Item>
			<Item label="Failed requests">{formatCount(summary.requests.failed)}</Item>
			<Item label="Users affected">{formatCount(summary.affectedUsers)}</Item>
			<Item label="Writes lost">
				{formatCount(summary.lostWrites)}
				{summary.rejectedWrites > 0 && <small>{formatCount(summary.rejectedWrites)} rejected</small>}
			</Item>
			<Item label="Conflicts">
				{formatCount(summary.conflicts)}
				{summary.lostUpdates > 0 && <small>{formatCount(summary.lostUpdates)} updates lost</small>}
			</Item>
			<Item label="All agree after">{orNever(summary.convergeSeconds)}</Item>
			{summary.moneyLost !== null && <Item label="Cost">{formatMoney(summary.moneyLost, currency)}</Item>}
		</dl>
	);
}

function Item({ label, children }: { readonly label: string; readonly children: ReactNode }) {
	return (
		<div>
			<dt>{label}</dt>
			<dd>{children}</dd>
		</div>
	);
}

function orNever(seconds: number | null): string {
	return seconds === null ? "never" : formatSeconds(seconds);
}
