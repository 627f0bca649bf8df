import type { Design } from "../../model/design.ts";
import { perSurroundings } from "../../model/perSurroundings.ts";

/**
 * One answer for all designs with the same surroundings whose bill is in the same currency: an edit of a feature leaves
 * it as it is. Of several currencies only the last one's is kept.
 *
 * @param make reads no features
 */
export function perBill<T>(make: (design: Design) => T): (design: Design) => T {
	const lasts = perSurroundings((): { last?: Kept<T> } => ({}));
	return (design) => {
		const { currency, usdRate } = design;
		const kept = lasts(design);
		if (kept.last?.currency !== currency || kept.last.usdRate !== usdRate) {
			kept.last = { currency, usdRate, answer: make(design) };
		}
		return kept.last.answer;
	};
}

interface Kept<T> {
	readonly currency: string;
	readonly usdRate: number;
	readonly answer: T;
}
