import { useState } from "react";
import { keptPlaces, type Placed } from "./keptPlaces.ts";

/** As `keptPlaces`, from one rendering to the next. */
export function useKeptPlaces(subjects: readonly string[]): readonly Placed[] {
	const [before, setBefore] = useState<readonly Placed[]>([]);
	const now = keptPlaces(before, subjects);
	const changed = now.length !== before.length || now.some(({ subject }, index) => before[index]?.subject !== subject);
	if (changed) setBefore(now);
	return now;
}
