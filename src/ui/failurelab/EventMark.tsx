import {
	Activity,
	Check,
	CircleArrowUp,
	Flag,
	GitFork,
	Hourglass,
	type LucideIcon,
	Repeat,
	Ruler,
	ShieldAlert,
	Smartphone,
	TriangleAlert,
	Unplug,
	X,
	Zap,
} from "lucide-react";
import type { RunEventKind } from "../../engine/model/run.ts";

type Tone = "bad" | "attention" | "good" | "plain";

const marks: Readonly<Record<RunEventKind, readonly [LucideIcon, Tone]>> = {
	fault: [Zap, "bad"],
	healed: [Check, "good"],
	"check-failed": [X, "bad"],
	detected: [TriangleAlert, "attention"],
	withdrawn: [Unplug, "attention"],
	"failed-open": [ShieldAlert, "attention"],
	"caches-expired": [Check, "good"],
	"clients-moved": [Smartphone, "attention"],
	"leader-elected": [Flag, "good"],
	promoted: [Flag, "good"],
	"writes-rejected": [X, "bad"],
	overload: [Activity, "bad"],
	autoscaled: [Ruler, "good"],
	"queue-drained": [Hourglass, "good"],
	"conflicts-resolved": [Check, "good"],
	restored: [Check, "good"],
	flapped: [Repeat, "attention"],
	"standby-activated": [CircleArrowUp, "good"],
	"partition-signal": [Unplug, "attention"],
	forked: [GitFork, "plain"],
};

/** What kind of event it is: a mark, and a tone for good or bad news. */
export function EventMark({ kind }: { readonly kind: RunEventKind }) {
	const [Mark, tone] = marks[kind];
	return <Mark size={14} strokeWidth={1.5} data-tone={tone} aria-hidden="true" />;
}
