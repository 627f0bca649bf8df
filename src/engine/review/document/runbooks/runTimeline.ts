import type { ReviewStep } from "../../../model/reviewDocument.ts";
import type { RunEvent, RunEventKind } from "../../../model/run.ts";
import type { ManualStep } from "./manualStep.ts";
import { afterFault, type Played } from "./runbookTimes.ts";

/** The events of a run and what people do meanwhile, in the order of their times. */
export function runTimeline(of: Played, steps: readonly ManualStep[]): readonly ReviewStep[] {
	const seen = shownEvents(of.run.events).map((event) => ({
		atSeconds: event.atSeconds,
		step: { at: afterFault(of, event.atSeconds), kind: kinds[event.kind] ?? ("see" as const), text: event.text },
	}));
	const done = steps.map(({ atSeconds, label }) => ({
		atSeconds,
		step: { at: afterFault(of, atSeconds), kind: "do" as const, text: `${label}.` },
	}));
	return [...seen, ...done].toSorted((a, b) => a.atSeconds - b.atSeconds).map(({ step }) => step);
}

/** What tells that something is over. */
const kinds: Readonly<Partial<Record<RunEventKind, ReviewStep["kind"]>>> = {
	healed: "over",
	restored: "over",
	"queue-drained": "over",
	"conflicts-resolved": "over",
};

const mostEvents = 40;

/** A run that flaps has hundreds of events: then single checks are left out, and of what repeats all but the first few. */
function shownEvents(events: readonly RunEvent[]): readonly RunEvent[] {
	const own = events.filter(({ kind }) => kind !== "forked");
	if (own.length <= mostEvents) return own;
	const decided = own.filter(({ kind }) => kind !== "check-failed");
	if (decided.length <= mostEvents) return decided;
	const times = new Map<string, number>();
	return decided
		.filter(({ kind, subject }) => {
			const key = `${kind} ${subject}`;
			times.set(key, (times.get(key) ?? 0) + 1);
			return (times.get(key) ?? 0) <= 2 || kind === "fault" || kind === "healed";
		})
		.slice(0, mostEvents * 2);
}
