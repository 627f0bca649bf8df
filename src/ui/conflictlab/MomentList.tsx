import { Check, CircleQuestionMark, Dot, Link2, type LucideIcon, Unplug, X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import type { LabMoment } from "../../engine/simulation/merge/lab/labPlay.ts";
import { spokenClock } from "../../engine/simulation/merge/lab/spokenClock.ts";
import * as texts from "../../texts/conflictLab.ts";
import { conflictLab } from "./conflictLab.ts";
import styles from "./MomentList.module.css";

interface MomentListProps {
	readonly moments: readonly LabMoment[];
	readonly at: number;
	/** What steps through them, in the head. */
	readonly children: ReactNode;
}

/** The script told in sentences; a click goes there, and what lies ahead is fainter. */
export function MomentList({ moments, at, children }: MomentListProps) {
	const list = useRef<HTMLOListElement>(null);
	const current = useRef<HTMLLIElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another moment is another line to be seen
	useEffect(() => {
		// Scrolled within the list alone: scrollIntoView would move the panels around it too.
		const [log, line] = [list.current, current.current];
		if (log === null || line === null) return;
		const isAbove = line.offsetTop < log.scrollTop;
		const isBelow = line.offsetTop + line.offsetHeight > log.scrollTop + log.clientHeight;
		if (isAbove || isBelow) log.scrollTop = Math.max(0, line.offsetTop - log.clientHeight / 2);
	}, [at, moments]);
	return (
		<section className={styles.story} aria-label={texts.whatHappens}>
			<header>
				<h3>{texts.steps}</h3>
				{children}
			</header>
			<ol ref={list} data-testid="conflict-steps">
				{moments.map((moment, index) => (
					// A script may do the same thing twice; the order of its moments never changes.
					// biome-ignore lint/suspicious/noArrayIndexKey: see above
					<li key={index} ref={index === at ? current : undefined}>
						<button
							type="button"
							data-when={index === at ? "now" : index < at ? "past" : "to come"}
							aria-current={index === at ? "step" : undefined}
							onClick={() => conflictLab.goTo(index)}
						>
							<span className={styles.clock}>{spokenClock(moment.atMs)}</span>
							<MomentMark moment={moment} />
							<span>{moment.text}</span>
						</button>
					</li>
				))}
			</ol>
		</section>
	);
}

const toneMarks: Readonly<Record<LabMoment["tone"], readonly [LucideIcon, string]>> = {
	plain: [Dot, ""],
	good: [Check, "good"],
	attention: [CircleQuestionMark, texts.needsAttention],
	bad: [X, "bad"],
};

function MomentMark({ moment }: { readonly moment: LabMoment }) {
	const [Icon, name] = toneMarks[moment.tone];
	const Network = moment.sides.length > 1 ? Unplug : Link2;
	const Shown = moment.kind === "network" ? Network : Icon;
	return (
		<span data-tone={moment.tone}>
			<Shown size={14} strokeWidth={1.5} aria-label={name === "" ? undefined : name} aria-hidden={name === ""} />
		</span>
	);
}
