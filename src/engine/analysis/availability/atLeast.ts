/** Probability that at least `needed` of `members` answer, each by itself with the same probability. */
export function atLeast(needed: number, members: number, answers: number): number {
	if (needed <= 0) return 1;
	if (needed > members) return 0;
	const misses = 1 - answers;
	let choose = 1;
	let sum = 0;
	// From all answering downwards; `choose` is the number of ways in which `lost` of them are missing.
	for (let lost = 0; lost <= members - needed; lost++) {
		sum += choose * answers ** (members - lost) * misses ** lost;
		choose = (choose * (members - lost)) / (lost + 1);
	}
	return Math.min(1, sum);
}
