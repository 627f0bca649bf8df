import { formatMs } from "../../../engine/model/numbers/formatMs.ts";
import * as texts from "../../../texts/map.ts";
import styles from "./PlacementFacts.module.css";
import type { Placement } from "./usePlacement.ts";

/** More would fill the map. */
const shownTrips = 5;

/** What follows from a place: who is nearest, whose law holds, and the round trips from there. */
export function PlacementFacts({ placement: { says, trips } }: { readonly placement: Placement }) {
	return (
		<>
			<ul className={styles.news}>
				{says.map((sentence) => (
					<li key={sentence}>{sentence}</li>
				))}
			</ul>
			{trips.length > 0 && (
				<dl className={styles.trips} aria-label={texts.roundTripsMedian}>
					{trips.slice(0, shownTrips).map(({ region, p50Ms, beforeMs, source }) => (
						<div key={region}>
							<dt>{region}</dt>
							<dd>
								{source === "estimated" && "≈ "}
								{beforeMs !== undefined && formatMs(beforeMs) !== formatMs(p50Ms) && (
									<span>{formatMs(beforeMs)} → </span>
								)}
								{formatMs(p50Ms)}
							</dd>
						</div>
					))}
				</dl>
			)}
			{trips.length > shownTrips && <p className={styles.more}>{texts.andFartherRegions(trips.length - shownTrips)}</p>}
		</>
	);
}
