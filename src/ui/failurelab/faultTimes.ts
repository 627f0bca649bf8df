/** When a fault strikes and how long it lasts. */
export interface FaultTimes {
	readonly atSeconds: number;
	readonly forSeconds: number;
}
export type FaultPart = "whole" | "start" | "end";

/** A fault on the timeline lasts at least so long. */
const leastSeconds = 5;
/** The pointer moves a fault by whole steps of this. */
const dragStepSeconds = 5;

interface Dragged {
	readonly part: FaultPart;
	readonly bySeconds: number;
	/** The scenario's duration. */
	readonly endSeconds: number;
}

/** A fault whose bar, or one end of it, was dragged; it stays within the scenario. */
export function draggedFault(
	{ atSeconds, forSeconds }: FaultTimes,
	{ part, bySeconds, endSeconds }: Dragged,
): FaultTimes {
	const by = Math.round(bySeconds / dragStepSeconds) * dragStepSeconds;
	const until = atSeconds + forSeconds;
	if (part === "whole") {
		return { atSeconds: between(atSeconds + by, { least: 0, most: Math.max(0, endSeconds - forSeconds) }), forSeconds };
	}
	if (part === "end") {
		const most = Math.max(leastSeconds, endSeconds - atSeconds);
		return { atSeconds, forSeconds: between(forSeconds + by, { least: leastSeconds, most }) };
	}
	const start = between(atSeconds + by, { least: 0, most: Math.max(0, until - leastSeconds) });
	return { atSeconds: start, forSeconds: until - start };
}

interface Key {
	readonly key: string;
	readonly shift: boolean;
	readonly endSeconds: number;
}

/** Arrows move a fault, with Shift they move its end; undefined for other keys. */
export function movedFault(times: FaultTimes, { key, shift, endSeconds }: Key): FaultTimes | undefined {
	const step = { ArrowLeft: -dragStepSeconds, ArrowRight: dragStepSeconds }[key];
	if (step === undefined) return undefined;
	return draggedFault(times, { part: shift ? "end" : "whole", bySeconds: step, endSeconds });
}

function between(value: number, { least, most }: { readonly least: number; readonly most: number }): number {
	return Math.min(Math.max(value, least), most);
}
