const dashes = ["0", "6 3", "2 2", "8 2 2 2"];

/** Dashes of a chart's line, so that it is told apart without colour too. */
export function dashOf(index: number): string {
	return dashes[index % dashes.length] ?? "0";
}
