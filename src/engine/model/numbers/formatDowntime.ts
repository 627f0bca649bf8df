import { formatLong } from "./formatMs.ts";
import { formatSeconds } from "./formatSeconds.ts";

/** Minutes of downtime a year as shown: `32 s`, `12 min 30 s`, `3 h 36 min`. */
export function formatDowntime(minutes: number): string {
	return minutes < 5 ? formatSeconds(minutes * 60) : formatLong(minutes * 60);
}
