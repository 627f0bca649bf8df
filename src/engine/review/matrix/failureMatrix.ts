import type { Design } from "../../model/design.ts";
import type { FailureRow } from "./failure.ts";
import { playFailure } from "./playFailure.ts";
import { standardFailures } from "./standardFailures.ts";

export interface FailureMatrix {
	readonly rows: readonly FailureRow[];
	/** How long each fault lasts, in minutes. */
	readonly faultMinutes: number;
	/** What there was too much of to play it all, as sentences. */
	readonly leftOut: readonly string[];
}

/** Plays all standard failures of a design, each by itself. `onRow` hears how many are played, of how many. */
export function failureMatrix(design: Design, onRow: (played: number, of: number) => void = () => {}): FailureMatrix {
	const { failures, faultMinutes, leftOut } = standardFailures(design);
	const rows = failures.map((failure, index) => {
		const { row } = playFailure(design, failure);
		onRow(index + 1, failures.length);
		return row;
	});
	return { rows, faultMinutes, leftOut };
}
