import type { EgressTier } from "../../catalog/egressTiers.ts";

/** Gigabytes that fall into one tier. */
export interface TierUse {
	readonly tier: EgressTier;
	readonly gigabytes: number;
}

/** How a monthly volume fills the tiers, from the first byte; beyond a last tier that ends, its price goes on. */
export function tierUses(tiers: readonly EgressTier[], gigabytes: number): readonly TierUse[] {
	const uses: TierUse[] = [];
	let from = 0;
	for (const [index, tier] of tiers.entries()) {
		const last = index === tiers.length - 1;
		const to = last ? gigabytes : Math.min(gigabytes, tier.upToGB ?? gigabytes);
		if (to > from) uses.push({ tier, gigabytes: to - from });
		from = Math.max(from, to);
	}
	return uses;
}

/** Price of a monthly volume, in USD. */
export function tieredUsd(uses: readonly TierUse[]): number {
	return uses.reduce((sum, { tier, gigabytes }) => sum + tier.usdPerGB * gigabytes, 0);
}
