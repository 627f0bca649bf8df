import { Fragment, memo, useEffect, useRef } from "react";
import { playback } from "../../editor/playback.ts";
import { formatClock } from "../../engine/model/numbers/formatClock.ts";
import type { RunEvent } from "../../engine/model/run.ts";
import * as texts from "../../texts/failureLab.ts";
import styles from "./EventLog.module.css";
import { EventMark } from "./EventMark.tsx";
import { usePlayback, useShownSecond } from "./usePlayback.ts";

/** The run told in sentences; the moment shown stands as a line between them, and a click goes to an event's. */
export function EventLog({ events }: { readonly events: readonly RunEvent[] }) {
	const shown = useShownSecond();
	// An event within a second, gone to, is the current one.
	const still = usePlayback(({ tSeconds, playing }) => (playing ? undefined : tSeconds));
	const now = still ?? shown;
	const last = events.findLastIndex(({ atSeconds }) => atSeconds <= now + 1e-9);
	const log = useRef<HTMLOListElement>(null);
	const current = useRef<HTMLDivElement>(null);
	useEffect(() => {
		// Scrolled within the log alone: scrollIntoView would move the panels around it too.
		const [list, line] = [log.current, current.current];
		if (list === null || line === null || last < -1) return;
		const hidden = line.offsetTop < list.scrollTop || line.offsetTop > list.scrollTop + list.clientHeight - 24;
		if (hidden) list.scrollTop = Math.max(0, line.offsetTop - list.clientHeight / 2);
	}, [last]);
	return (
		<section className={styles.section} aria-label={texts.whatHappened}>
			<header>
				<h3>{texts.whatHappened}</h3>
				<span>{texts.countEvents(events.length)}</span>
			</header>
			<ol className={styles.log} ref={log} data-testid="event-log">
				{last === -1 && <NowLine line={current} />}
				{events.map((event, index) => (
					// Two events of a second can read alike; the order of a run's events never changes.
					// biome-ignore lint/suspicious/noArrayIndexKey: see above
					<Fragment key={index}>
						<Row event={event} when={index === last ? "now" : index < last ? "past" : texts.toCome} />
						{index === last && <NowLine line={current} />}
					</Fragment>
				))}
			</ol>
		</section>
	);
}

const Row = memo(function Row({
	event,
	when,
}: {
	readonly event: RunEvent;
	readonly when: "past" | "now" | "to come";
}) {
	return (
		<li>
			<button
				type="button"
				className={styles.event}
				data-when={when}
				aria-current={when === "now" ? "step" : undefined}
				onClick={() => {
					playback.pause();
					playback.seek(event.atSeconds);
				}}
			>
				<span className={styles.clock}>{formatClock(event.atSeconds)}</span>
				<EventMark kind={event.kind} />
				<span>{event.text}</span>
			</button>
		</li>
	);
});

function NowLine({ line }: { readonly line: React.RefObject<HTMLDivElement | null> }) {
	const second = useShownSecond();
	return (
		<li>
			<div className={styles.now} ref={line}>
				{texts.nowSecond(formatClock(second))}
			</div>
		</li>
	);
}
