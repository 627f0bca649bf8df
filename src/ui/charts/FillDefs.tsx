import { seriesColour, seriesCount } from "./chartColours.ts";
import styles from "./FillDefs.module.css";

/** Side of the repeated square, in px. */
const sidePx = 6;

/** Strokes over a colour; the first and the last series are plain. */
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

/** Colours with their textures, which bars and swatches refer to; after eight series the textures change places. */
export function FillDefs() {
	return (
		<svg className={styles.defs} aria-hidden="true">
			<defs>
				{Array.from({ length: seriesCount }, (_, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the index is what the fill is called by
					<pattern key={index} id={`chart-fill-${index}`} width={sidePx} height={sidePx} patternUnits="userSpaceOnUse">
						<rect width={sidePx} height={sidePx} fill={seriesColour(index)} />
						<path d={textureOf(index)} className={styles.texture} />
					</pattern>
				))}
			</defs>
		</svg>
	);
}

function textureOf(index: number): string {
	return textures[(index + 3 * Math.floor(index / 8)) % textures.length] ?? "";
}
