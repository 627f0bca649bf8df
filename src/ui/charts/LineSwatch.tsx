import { seriesColour } from "./chartColours.ts";
import { dashOf } from "./dashOf.ts";

/** A piece of a chart's line, before the name of what the line is of. */
export function LineSwatch({ place }: { readonly place: number }) {
	return (
		<svg width="14" height="8" aria-hidden="true">
			<path d="M0 4h14" stroke={seriesColour(place)} strokeWidth="2" strokeDasharray={dashOf(place)} />
		</svg>
	);
}
