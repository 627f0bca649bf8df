/** When a fault strikes and how long it lasts. */
export interface FaultTimes {
	readonly atSeconds: number;
	readonly forSeconds: number;
}
export type FaultPart = "whole" | "start" | "end";

/** A fault on the timeline lasts at least so long. */
const leastSeconds = 5;
/** The pointer moves a fault to whole multiples of this, an arrow key by one. */
const gridSeconds = 5;

/** Moments that a dragged edge sticks to: the cursor, the other faults' edges. */
export interface Snap {
	readonly toSeconds: readonly number[];
	readonly withinSeconds: number;
}

interface Dragged {
	readonly part: FaultPart;
	readonly bySeconds: number;
	/** The scenario's duration. */
	readonly endSeconds: number;
	readonly snap?: Snap;
}

/** A fault whose bar, or one end of it, was dragged; it stays within the scenario. */
export function draggedFault(
	{ atSeconds, forSeconds }: FaultTimes,
	{ part, bySeconds, endSeconds, snap }: Dragged,
): FaultTimes {
	const until = atSeconds + forSeconds;
	if (part === "whole") {
		const start = snappedWhole({ atSeconds: atSeconds + bySeconds, forSeconds }, snap);
		return { atSeconds: between(start, { least: 0, most: Math.max(0, endSeconds - forSeconds) }), forSeconds };
	}
	if (part === "end") {
		const most = Math.max(leastSeconds, endSeconds - atSeconds);
		const length = snapped(until + bySeconds, snap) - atSeconds;
		return { atSeconds, forSeconds: between(length, { least: leastSeconds, most }) };
	}
	const start = snapped(atSeconds + bySeconds, snap);
	const kept = between(start, { least: 0, most: Math.max(0, until - leastSeconds) });
	return { atSeconds: kept, forSeconds: until - kept };
}

/** Start of a fault that is moved: either of its edges may stick, the start first. */
function snappedWhole({ atSeconds, forSeconds }: FaultTimes, snap: Snap | undefined): number {
	const start = stuck(atSeconds, snap);
	if (start !== undefined) return start;
	const end = stuck(atSeconds + forSeconds, snap);
	return end === undefined ? onGrid(atSeconds) : end - forSeconds;
}

function snapped(seconds: number, snap: Snap | undefined): number {
	return stuck(seconds, snap) ?? onGrid(seconds);
}

/** The nearest moment to stick to, when one is near. */
function stuck(seconds: number, snap: Snap | undefined): number | undefined {
	const near = (snap?.toSeconds ?? []).filter((each) => Math.abs(each - seconds) <= (snap?.withinSeconds ?? 0));
	return near.toSorted((a, b) => Math.abs(a - seconds) - Math.abs(b - seconds))[0];
}

function onGrid(seconds: number): number {
	return Math.round(seconds / gridSeconds) * gridSeconds;
}

interface Key {
	readonly key: string;
	readonly shift: boolean;
	readonly alt: boolean;
	readonly endSeconds: number;
}

/** Arrows move a fault, with Shift its end and with Alt its start; undefined for other keys. */
export function movedFault(times: FaultTimes, { key, shift, alt, endSeconds }: Key): FaultTimes | undefined {
	const way = { ArrowLeft: -1, ArrowRight: 1 }[key];
	if (way === undefined) return undefined;
	const edge: FaultPart = shift ? "end" : "start";
	return draggedFault(times, { part: shift || alt ? edge : "whole", bySeconds: way * gridSeconds, endSeconds });
}

function between(value: number, { least, most }: { readonly least: number; readonly most: number }): number {
	return Math.min(Math.max(value, least), most);
}
