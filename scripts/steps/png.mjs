import { crc32, deflateSync, inflateSync } from "node:zlib";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const paletteSize = 256;

/**
 * The same picture with 256 colours at most, its most frequent ones; each other becomes the nearest of these. A picture
 * of a page is a third of its size by that, and looks the same.
 *
 * @param {Buffer} png 8 bits a channel, with or without transparency, not interlaced, as browsers write it
 */
export function withFewerColours(png) {
	const { width, height, channels, pixels } = decode(png);
	/** @type {Map<number, number>} */
	const counts = new Map();
	for (let at = 0; at < pixels.length; at += channels) {
		const colour = colourAt(pixels, at);
		counts.set(colour, (counts.get(colour) ?? 0) + 1);
	}
	const palette = [...counts]
		.sort((a, b) => b[1] - a[1])
		.slice(0, paletteSize)
		.map(([colour]) => colour);
	const places = new Map([...counts.keys()].map((colour) => [colour, nearest(palette, colour)]));
	const lines = Buffer.alloc(height * (width + 1));
	for (let y = 0; y < height; y++) {
		for (let x = 0; x < width; x++) {
			lines[y * (width + 1) + 1 + x] = places.get(colourAt(pixels, (y * width + x) * channels)) ?? 0;
		}
	}
	return encode({ width, height, palette, lines });
}

/**
 * @param {Buffer} pixels
 * @param {number} at
 */
const colourAt = (pixels, at) => ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);

/**
 * @param {readonly number[]} palette
 * @param {number} colour
 */
function nearest(palette, colour) {
	let best = 0;
	let least = Number.POSITIVE_INFINITY;
	for (const [index, other] of palette.entries()) {
		const red = (other >> 16) - (colour >> 16);
		const green = ((other >> 8) & 255) - ((colour >> 8) & 255);
		const blue = (other & 255) - (colour & 255);
		const far = 2 * red * red + 4 * green * green + 3 * blue * blue;
		if (far >= least) continue;
		least = far;
		best = index;
	}
	return best;
}

/** @param {Buffer} png */
function decode(png) {
	const width = png.readUInt32BE(16);
	const height = png.readUInt32BE(20);
	const channels = png[25] === 6 ? 4 : 3;
	if (png[24] !== 8 || (png[25] !== 6 && png[25] !== 2) || png[28] !== 0) throw new Error("unexpected kind of PNG");
	const filtered = inflateSync(Buffer.concat(dataOf(png)));
	const stride = width * channels;
	const lines = [Buffer.alloc(channels + stride)];
	for (let y = 0; y < height; y++) {
		const from = y * (stride + 1);
		const line = filtered.subarray(from + 1, from + 1 + stride);
		lines.push(unfiltered(line, { filter: filtered[from] ?? 0, above: lines[y] ?? line, channels }));
	}
	return { width, height, channels, pixels: Buffer.concat(lines.slice(1).map((line) => line.subarray(channels))) };
}

/**
 * @param {Buffer} png
 * @returns {Buffer[]} the picture's data, still compressed
 */
function dataOf(png) {
	const data = [];
	for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
		if (png.toString("latin1", at + 4, at + 8) === "IDAT")
			data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
	}
	return data;
}

/**
 * A line of pixels, one empty pixel before them, as the line above has it.
 *
 * @param {Buffer} line
 * @param {{ filter: number, above: Buffer, channels: number }} how
 */
function unfiltered(line, { filter, above, channels }) {
	const pixels = Buffer.alloc(channels + line.length);
	for (const [x, value] of line.entries()) {
		const left = pixels[x] ?? 0;
		const up = above[x + channels] ?? 0;
		const guess = [0, left, up, (left + up) >> 1, paeth(left, up, above[x] ?? 0)][filter] ?? 0;
		pixels[x + channels] = value + guess;
	}
	return pixels;
}

/**
 * @param {number} left
 * @param {number} up
 * @param {number} upLeft
 */
function paeth(left, up, upLeft) {
	const toLeft = Math.abs(up - upLeft);
	const toUp = Math.abs(left - upLeft);
	const toUpLeft = Math.abs(left + up - 2 * upLeft);
	if (toLeft <= toUp && toLeft <= toUpLeft) return left;
	return toUp <= toUpLeft ? up : upLeft;
}

/** @param {{ width: number, height: number, palette: readonly number[], lines: Buffer }} picture lines with their filter, none */
function encode({ width, height, palette, lines }) {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	// 8 bits, indices of a palette.
	head.set([8, 3, 0, 0, 0], 8);
	const colours = Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]));
	const body = deflateSync(lines, { level: 9, memLevel: 9 });
	return Buffer.concat([
		signature,
		chunk("IHDR", head),
		chunk("PLTE", colours),
		chunk("IDAT", body),
		chunk("IEND", Buffer.alloc(0)),
	]);
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
	const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
	const length = Buffer.alloc(4);
	length.writeUInt32BE(data.length);
	const check = Buffer.alloc(4);
	check.writeUInt32BE(crc32(named) >>> 0);
	return Buffer.concat([length, named, check]);
}
