import { useEffect, useState } from "react";

type Summaries = Readonly<Record<string, string>>;

const none: Summaries = {};

/** What each technology is, by its key; loaded when it is wanted for the first time, nothing until then. */
export function useSummaries(isWanted: boolean): Summaries {
	const [summaries, setSummaries] = useState(none);
	useEffect(() => {
		if (!isWanted || summaries !== none) return;
		import("../../engine/catalog/technologySummaries.ts")
			.then(({ technologySummaries }) => setSummaries(technologySummaries))
			// Names and keys are there without them.
			.catch(() => undefined);
	}, [isWanted, summaries]);
	return summaries;
}
