import type { Id } from "../design.ts";

/**
 * Shares that still add up to 1 when one of them becomes another: the others keep their proportions
 * (equal parts where all of them were 0). Rounded to a thousandth of a percent, the last one takes what
 * rounding leaves.
 */
export function scaledShares(
	shares: ReadonlyMap<Id, number>,
	{ id, share }: { id: Id; share: number },
): ReadonlyMap<Id, number> {
	const others = [...shares].filter(([other]) => other !== id);
	const rest = others.reduce((sum, [, value]) => sum + value, 0);
	let left = 1 - share;
	const scaled = new Map<Id, number>([[id, share]]);
	for (const [index, [other, value]] of others.entries()) {
		const exact = rest === 0 ? (1 - share) / others.length : (value / rest) * (1 - share);
		const rounded = index === others.length - 1 ? Math.max(0, left) : Math.round(exact * 1e5) / 1e5;
		scaled.set(other, rounded);
		left -= rounded;
	}
	return scaled;
}
