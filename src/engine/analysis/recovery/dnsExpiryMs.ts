/** Propagation is over when this share of the users still has the old answer. */
const leftBehind = 0.01;
/** How much longer than the ttl a resolver that ignores it holds an answer. */
const ignoredTtlFactor = 10;

/**
 * Time after a change of DNS until 1 % of the users still go by the old answer, in milliseconds:
 * the t at which (1 − g) · max(0, 1 − t/ttl) + g · max(0, 1 − t/(10 ttl)) = 1 %.
 *
 * Both parts fall linearly, so the solution lies on one of two straight lines: before the ttl, where
 * both still fall, or after it, where only those who ignore it are left.
 *
 * @param ignoresTtl g, the share of clients whose resolver holds an answer for up to ten times the ttl
 */
export function dnsExpiryMs(ttlMs: number, ignoresTtl: number): number {
	const leftAtTtl = ignoresTtl * (1 - 1 / ignoredTtlFactor);
	if (leftAtTtl > leftBehind) return ignoredTtlFactor * ttlMs * (1 - leftBehind / ignoresTtl);
	return ((1 - leftBehind) * ttlMs) / (1 - leftAtTtl);
}
