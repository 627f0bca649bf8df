import { useEffect, useRef } from "react";
import { editorStore } from "../../editor/editorStore.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import * as texts from "../../texts/failureLab.ts";
import { changeRates } from "./changeRates.ts";
import { shownPlayback } from "./shownPlayback.ts";
import styles from "./Timeline.module.css";
import { usePlayback, useSecond } from "./usePlayback.ts";

interface CursorProps {
	readonly toShare: (tSeconds: number) => number;
	/** Where the time stands at the line, and where what is still to come begins to be veiled. */
	readonly flagTopPx: number;
	readonly veilTopPx: number;
}

/** While a run plays the line moves when the dots do, and where that would be a jump, by steps of a few pixels. */
const jumpShare = 0.0065;

/** The moment shown: a line that moves without React, and a veil over what is still to come. */
export function Cursor({ toShare, flagTopPx, veilTopPx }: CursorProps) {
	const mover = useRef<HTMLDivElement>(null);
	useEffect(() => {
		let placed = -1;
		const place = () => {
			const { tSeconds, playing } = shownPlayback.get();
			const share = playing ? steppedShare(toShare, tSeconds) : toShare(tSeconds);
			if (share === placed || mover.current === null) return;
			placed = share;
			mover.current.style.transform = `translateX(${share * 100}%)`;
		};
		place();
		return shownPlayback.subscribe(place);
	}, [toShare]);
	return (
		<div ref={mover} className={styles.mover}>
			<div className={styles.veil} style={{ top: veilTopPx }} />
			<div className={styles.cursor}>
				<Flag topPx={flagTopPx} />
			</div>
		</div>
	);
}

function steppedShare(toShare: CursorProps["toShare"], tSeconds: number): number {
	const { stepSeconds } = changeRates(editorStore.getState().design);
	const before = Math.floor(tSeconds / stepSeconds + 1e-6) * stepSeconds;
	const share = toShare(before);
	const jumps = toShare(before + stepSeconds) - share > jumpShare;
	return jumps ? Math.floor(toShare(tSeconds) / jumpShare) * jumpShare : share;
}

function Flag({ topPx }: { readonly topPx: number }) {
	const second = useSecond();
	const end = usePlayback((state) => state.toSeconds);
	return (
		<div
			className={styles.flag}
			style={{ top: topPx + 2 }}
			role="slider"
			tabIndex={0}
			aria-label={texts.moment}
			aria-valuemin={0}
			aria-valuemax={end}
			aria-valuenow={second}
			aria-valuetext={formatClock(second)}
		>
			{formatClock(second)}
		</div>
	);
}
