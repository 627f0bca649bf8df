/** Series that have a colour or texture of their own; what comes after shares. */
export const seriesCount = 31;

/** Colour of a line: the eight of the charts in their order, then again. */
export function seriesColour(index: number): string {
	return `var(--chart-${(index % 8) + 1})`;
}

/** Strokes over the colours, each in a square of 6 by 6; the first and the last series are plain. */
const textures: readonly string[] = [
	"",
	"M-1 7L7 -1M-1 1L1 -1M5 7L7 5",
	"M3 1.5v3",
	"M1.5 0v6M4.5 0v6",
	"M-1 -1L7 7M5 -1L7 1M-1 5L1 7",
	"M0 1.5h6M0 4.5h6",
	"M0 3h6M3 0v6",
	"",
];

/** Strokes of a series' texture; after eight series the textures change places, so that none has colour and texture of another. */
export function seriesTexture(index: number): string {
	return textures[(index + 3 * Math.floor(index / 8)) % textures.length] ?? "";
}

/** Colour and texture of an area, so that it is told apart without colour too. `FillDefs` has them. */
export function seriesFill(index: number): string {
	const series = index % seriesCount;
	return seriesTexture(series) === "" ? seriesColour(series) : `url(#chart-fill-${series})`;
}

/** Of what has no name of its own. */
export const otherFill = seriesFill(7);
