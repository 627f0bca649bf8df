import type { Light } from "./colour.ts";

type Matrix = readonly [Light, Light, Light];

/**
 * What remains of a colour without one of the three kinds of cones, in linear RGB: Machado, Oliveira & Fernandes, "A
 * Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009, table 1, severity 1.0.
 */
const visions = {
	everyone: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1],
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998],
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881],
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039],
	],
} as const satisfies Readonly<Record<string, Matrix>>;

export type Vision = keyof typeof visions;
export const allVisions = Object.keys(visions) as readonly Vision[];

/** A colour as it is seen with such eyes. */
export function seenWith(vision: Vision, [red, green, blue]: Light): Light {
	const matrix: Matrix = visions[vision];
	const share = (row: Light): number => Math.min(1, Math.max(0, row[0] * red + row[1] * green + row[2] * blue));
	return [share(matrix[0]), share(matrix[1]), share(matrix[2])];
}
