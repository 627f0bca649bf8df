import fc from "fast-check";

/** Choices of one generated design; each is fast-check's, so that a failing design shrinks. */
export interface Pick {
	/** True in so many of a hundred cases. */
	readonly chance: (percent: number) => boolean;
	readonly whole: (from: number, to: number) => number;
	readonly one: <T>(of: readonly T[]) => T;
	/** Some of them, in any order. */
	readonly some: <T>(of: readonly T[], atLeast?: number) => readonly T[];
}

export function pickFrom(generate: fc.GeneratorValue): Pick {
	return {
		chance: (percent) => generate(fc.integer, { min: 0, max: 99 }) >= 100 - percent,
		whole: (from, to) => generate(fc.integer, { min: from, max: to }),
		one: (of) => of[generate(fc.nat, { max: of.length - 1 })] as (typeof of)[number],
		some: <T>(of: readonly T[], atLeast = 1) =>
			generate(fc.shuffledSubarray<T>, [...of], { minLength: Math.min(atLeast, of.length) }),
	};
}

/** A key with a value in so many of a hundred cases, else none. */
export function maybe<T extends object>(pick: Pick, percent: number, fields: () => T): Partial<T> {
	return pick.chance(percent) ? fields() : {};
}

/** A lognormal: from constants to long tails. */
export function generatedLatency(pick: Pick): { readonly p50: string; readonly p99: string } {
	const p50 = pick.one([0.2, 1, 3, 8, 25, 90]);
	return { p50: `${p50}ms`, p99: `${Number((p50 * pick.one([1, 1.4, 3, 6, 15])).toPrecision(6))}ms` };
}

/** Fractions by key that add up to 1 within what the format allows; some may be 0. */
export function generatedShares(pick: Pick, keys: readonly string[]): Readonly<Record<string, number>> {
	const weights = keys.map(() => pick.whole(0, 9));
	const total = weights.reduce((sum, weight) => sum + weight, 0);
	return Object.fromEntries(
		keys.map((key, k) => {
			const share = total === 0 ? Number(k === 0) : (weights[k] ?? 0) / total;
			return [key, Number(share.toFixed(4))];
		}),
	);
}
