/** A part of a run that has a name. */
export interface Span {
	readonly fromSeconds: number;
	readonly toSeconds: number;
}

/** How fast a run should play, and the parts that must not rush by. */
export interface Pace {
	/** Seconds of the run in one of the wall's clock. */
	readonly speed: number;
	/** In order and without gaps; where there are none, all plays at the speed. */
	readonly spans: readonly Span[];
}

/** Enough to find a name in the band, read it and look at the canvas, up to `usualSpeed`. */
const holdSeconds = 1.5;
const usualSpeed = 10;

/** The least time on the wall's clock that a span stays, in seconds; who chose a higher speed is in a hurry. */
export function leastHoldSeconds(speed: number): number {
	return speed <= usualSpeed ? holdSeconds : holdSeconds * Math.sqrt(usualSpeed / speed);
}

/** Seconds of the run in one of the wall's clock at a moment: the speed, or less in a span that would rush by. */
export function paceAt({ speed, spans }: Pace, tSeconds: number): number {
	const span = spans[spanIndexAt(spans, tSeconds)];
	return span === undefined ? speed : spanPace(span, speed);
}

/** The moment that playback has come to after so much time on the wall's clock. */
export function advanced({ speed, spans }: Pace, tSeconds: number, wallSeconds: number): number {
	let [moment, left] = [tSeconds, wallSeconds];
	for (const span of spans.slice(Math.max(0, spanIndexAt(spans, tSeconds)))) {
		if (span.toSeconds <= span.fromSeconds) continue;
		const pace = spanPace(span, speed);
		const untilEnd = (span.toSeconds - moment) / pace;
		if (untilEnd >= left) return moment + left * pace;
		moment = Math.max(moment, span.toSeconds);
		left -= Math.max(0, untilEnd);
	}
	return moment + left * speed;
}

function spanPace({ fromSeconds, toSeconds }: Span, speed: number): number {
	return Math.min(speed, (toSeconds - fromSeconds) / leastHoldSeconds(speed));
}

/** The span that a moment lies in; at a boundary the later one. */
function spanIndexAt(spans: readonly Span[], tSeconds: number): number {
	return spans.findLastIndex(({ fromSeconds, toSeconds }) => fromSeconds <= tSeconds && toSeconds > fromSeconds);
}
