import { useEffect, useRef } from "react";
import { playback } from "../../editor/playback.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import styles from "./Timeline.module.css";
import { usePlayback, useSecond } from "./usePlayback.ts";

interface CursorProps {
	readonly toShare: (tSeconds: number) => number;
	/** Where the time stands at the line, and where what is still to come begins to be veiled. */
	readonly flagTopPx: number;
	readonly veilTopPx: number;
}

/** The moment shown: a line that moves without React, and a veil over what is still to come. */
export function Cursor({ toShare, flagTopPx, veilTopPx }: CursorProps) {
	const line = useRef<HTMLDivElement>(null);
	const veil = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const place = () => {
			const at = `${toShare(playback.get().tSeconds) * 100}%`;
			if (line.current !== null) line.current.style.left = at;
			if (veil.current !== null) veil.current.style.left = at;
		};
		place();
		return playback.subscribe(place);
	}, [toShare]);
	return (
		<>
			<div ref={veil} className={styles.veil} style={{ top: veilTopPx }} />
			<div ref={line} className={styles.cursor}>
				<Flag topPx={flagTopPx} />
			</div>
		</>
	);
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
			aria-label="Moment"
			aria-valuemin={0}
			aria-valuemax={end}
			aria-valuenow={second}
			aria-valuetext={formatClock(second)}
		>
			{formatClock(second)}
		</div>
	);
}
