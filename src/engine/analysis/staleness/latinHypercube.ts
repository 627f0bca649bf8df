import type { Random } from "../../model/random.ts";

/**
 * Evenly spread random numbers in [0, 1) (Latin hypercube sampling; McKay, Beckman and Conover, 1979).
 *
 * Of each block of points every column has exactly one in each of `rows` equal parts of [0, 1), in an
 * order of its own. What hangs on one column most, as a tail does, then hardly varies with the seed.
 */
export interface LatinHypercube {
	readonly rows: number;
	/** Column after column, `rows` numbers each. */
	readonly points: Float64Array;
	/** Fills `points` anew; the first block is there from the start. */
	readonly draw: () => void;
}

export function latinHypercube(rows: number, columns: number, random: Random): LatinHypercube {
	const points = new Float64Array(rows * columns);
	const draw = (): void => {
		for (let column = 0; column < columns; column++) {
			const start = column * rows;
			for (let row = 0; row < rows; row++) {
				// Fisher–Yates from the inside: the number moves to a place drawn among those before it.
				const other = Math.floor(random() * (row + 1));
				points[start + row] = points[start + other] as number;
				points[start + other] = (row + random()) / rows;
			}
		}
	};
	draw();
	return { rows, points, draw };
}
