import { seriesColour, seriesCount, seriesTexture } from "./chartColours.ts";
import styles from "./FillDefs.module.css";

/** Side of the repeated square, in px. */
const sidePx = 6;

/** Colours with their textures, which bars and swatches refer to; after eight series the textures change places. */
export function FillDefs() {
	return (
		<svg className={styles.defs} aria-hidden="true">
			<defs>
				{Array.from({ length: seriesCount }, (_, index) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: the index is what the fill is called by
					<pattern key={index} id={`chart-fill-${index}`} width={sidePx} height={sidePx} patternUnits="userSpaceOnUse">
						<rect width={sidePx} height={sidePx} fill={seriesColour(index)} />
						<path d={seriesTexture(index)} className={styles.texture} />
					</pattern>
				))}
			</defs>
		</svg>
	);
}
