import { createPortal } from "react-dom";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import { formatCount } from "../../engine/model/numbers/formatCount.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import { phaseNames } from "../../engine/model/phaseNames.ts";
import type { Run } from "../../engine/model/run.ts";
import * as texts from "../../texts/failureLab.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./HoverReadout.module.css";

export interface Hover {
	readonly tSeconds: number;
	/** Middle of the read-out and the edge that it stands on, in pixels of the window. */
	readonly x: number;
	readonly y: number;
}

/** So many of a kind fit over the canvas. */
const most = 5;

/** What the rows say at the moment under the pointer, without going there. */
export function HoverReadout({ run, hover }: { readonly run: Run; readonly hover: Hover }) {
	const populations = useEditor((state) => state.design.users.populations);
	const step = Math.min(run.series.tSeconds.length - 1, Math.floor(hover.tSeconds / run.stepSeconds + 1e-9));
	const phase = run.phases.findLast(({ fromSeconds }) => fromSeconds <= hover.tSeconds)?.kind;
	const busy = Object.entries(run.series.regions).filter(([, { utilisation }]) => utilisation[step] != null);
	const waiting = waitingAt(run, step);
	return createPortal(
		<div
			className={styles.readout}
			style={{ left: hover.x, top: hover.y }}
			aria-hidden="true"
			data-testid="hover-readout"
		>
			<header>
				<b>{formatClock(hover.tSeconds)}</b> {phase === undefined ? "" : phaseNames[phase]}
			</header>
			<dl>
				{Object.entries(run.series.populations)
					.slice(0, most)
					.map(([id, { errorShare }]) => (
						<Row
							key={id}
							name={texts.nameServed(populations.get(id)?.name ?? id)}
							value={formatShare(1 - (errorShare[step] ?? 0))}
						/>
					))}
				{busy.slice(0, most).map(([id, { utilisation }]) => (
					<Row key={id} name={texts.idBusy(id)} value={formatShare(utilisation[step] ?? null)} />
				))}
				{waiting >= 1 && <Row name={texts.writesThatWait} value={formatCount(waiting)} />}
			</dl>
		</div>,
		document.body,
	);
}

function Row({ name, value }: { readonly name: string; readonly value: string }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{value}</dd>
		</div>
	);
}

function waitingAt(run: Run, step: number): number {
	return Object.values(run.series.stores)
		.flatMap(({ backlogWrites }) => Object.values(backlogWrites))
		.reduce((sum, writes) => sum + (writes[step] ?? 0), 0);
}
