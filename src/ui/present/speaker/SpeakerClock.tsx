import { Pause, Play, RotateCcw } from "lucide-react";
import { useEffect, useState } from "react";
import { formatClock } from "../../../engine/model/numbers/formatClock.ts";
import * as texts from "../../../texts/present.ts";
import { localTime } from "../../localTime.ts";
import styles from "./SpeakerPage.module.css";

const icon = { size: 14, strokeWidth: 1.5, "aria-hidden": true } as const;

/** The time of day, and how long the talk has taken: it can be stopped for questions, and begun anew. */
export function SpeakerClock({ startedAtMs }: { readonly startedAtMs: number }) {
	const nowMs = useNow();
	const [timer, setTimer] = useState<{ readonly fromMs: number; readonly heldMs?: number }>({ fromMs: startedAtMs });
	const elapsedMs = timer.heldMs ?? Math.max(0, nowMs - timer.fromMs);
	const held = timer.heldMs !== undefined;
	return (
		<div className={styles.clocks}>
			<time>{localTime.clock(nowMs)}</time>
			<span className={styles.elapsed} role="timer" aria-label={texts.elapsedTime} data-held={held}>
				{formatClock(Math.floor(elapsedMs / 1000))}
			</span>
			<button
				type="button"
				aria-label={held ? texts.goOnWithTheTimer : texts.pauseTheTimer}
				title={held ? texts.goOnWithTheTimer : texts.pauseTheTimer}
				onClick={() => setTimer(held ? { fromMs: Date.now() - elapsedMs } : { ...timer, heldMs: elapsedMs })}
			>
				{held ? <Play {...icon} /> : <Pause {...icon} />}
			</button>
			<button
				type="button"
				aria-label={texts.resetTheTimer}
				title={texts.resetTheTimer}
				onClick={() => setTimer(held ? { fromMs: Date.now(), heldMs: 0 } : { fromMs: Date.now() })}
			>
				<RotateCcw {...icon} />
			</button>
		</div>
	);
}

function useNow(): number {
	const [nowMs, setNowMs] = useState(() => Date.now());
	useEffect(() => {
		const timer = setInterval(() => setNowMs(Date.now()), 250);
		return () => clearInterval(timer);
	}, []);
	return nowMs;
}
