/** Uniform numbers in [0, 1), the same for the same seed and stream. */
export type Random = () => number;

/**
 * A seeded generator for one named stream (sfc32 by Chris Doty-Humphrey, 53-bit results). Streams of
 * one seed are independent: drawing more from one never shifts another.
 */
export function seededRandom(seed: number, stream: string): Random {
	let a = hash(`${seed}/${stream}/a`);
	let b = hash(`${seed}/${stream}/b`);
	let c = hash(`${seed}/${stream}/c`);
	let counter = 1;
	const next = (): number => {
		const t = (((a + b) | 0) + counter) | 0;
		counter = (counter + 1) | 0;
		a = b ^ (b >>> 9);
		b = (c + (c << 3)) | 0;
		c = (((c << 21) | (c >>> 11)) + t) | 0;
		return t >>> 0;
	};
	// The first results still show the seed.
	for (let i = 0; i < 15; i++) next();
	return () => ((next() >>> 5) * 67108864 + (next() >>> 6)) / 9007199254740992;
}

/** FNV-1a with a final mix (MurmurHash3's), 32 bits. */
function hash(text: string): number {
	let h = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) | 0;
}
