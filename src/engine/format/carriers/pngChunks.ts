import { strFromU8, strToU8 } from "fflate";
import { crc32 } from "../share/crc32.ts";

/** Part of a PNG file. Source: PNG specification, third edition, section 5, https://www.w3.org/TR/png-3/#5DataRep. */
export interface PngChunk {
	/** Four letters. */
	readonly type: string;
	readonly data: Uint8Array;
	/** Its checksum is that of its type and data. */
	readonly intact: boolean;
	/** Where the next one begins. */
	readonly end: number;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

export function isPng(bytes: Uint8Array): boolean {
	return signature.every((byte, index) => bytes[index] === byte);
}

/** The file's parts in order, as far as it goes; `IEND` is the last of a whole file. */
export function* pngChunks(png: Uint8Array): Generator<PngChunk> {
	const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
	let at = signature.length;
	while (at + 12 <= png.length) {
		const end = at + 12 + view.getUint32(at);
		if (end > png.length) return;
		const type = strFromU8(png.subarray(at + 4, at + 8), true);
		const intact = view.getUint32(end - 4) === crc32(png.subarray(at + 4, end - 4));
		yield { type, data: png.subarray(at + 8, end - 4), intact, end };
		at = end;
	}
}

export function pngChunkBytes(type: string, data: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(data.length + 12);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, data.length);
	bytes.set(strToU8(type, true), 4);
	bytes.set(data, 8);
	view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
	return bytes;
}
