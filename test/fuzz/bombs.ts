import { deflateSync, zlibSync } from "fflate";

interface Bomb {
	readonly deflated: Uint8Array;
	readonly zlib: Uint8Array;
}

const made = new Map<number, Bomb>();

/** A few kilobytes that unpack to so many mebibytes. */
export function bombOf(mebibytes: number): Bomb {
	const known = made.get(mebibytes);
	if (known !== undefined) return known;
	const bytes = new Uint8Array(mebibytes * 1024 * 1024);
	const bomb = { deflated: deflateSync(bytes, { level: 9 }), zlib: zlibSync(bytes, { level: 9 }) };
	made.set(mebibytes, bomb);
	return bomb;
}
