import { Globe, MapPinPlus } from "lucide-react";
import type { MapExtent } from "../../../engine/layout/map/mapView.ts";
import * as texts from "../../../texts/map.ts";
import bar from "../CanvasBar.module.css";
import { ZoomTools } from "../ZoomTools.tsx";
import type { CatalogueProvider } from "./catalogueDots.ts";
import styles from "./MapBar.module.css";
import { MapLegend } from "./MapLegend.tsx";

interface MapBarProps {
	readonly onFit: () => void;
	/** What the map is enlarged by, against showing the design and no more. */
	readonly base: number;
	readonly extent: MapExtent;
	readonly onExtent: (extent: MapExtent) => void;
	/** Whose regions are shown; undefined where none are. */
	readonly catalogue: CatalogueProvider | undefined;
	readonly onCatalogue: (provider: CatalogueProvider | undefined) => void;
	/** That of the design's first region. */
	readonly usualProvider: CatalogueProvider;
}

const providers = [
	{ key: "aws", name: "AWS" },
	{ key: "azure", name: texts.azure },
	{ key: "gcp", name: texts.googleCloud },
] as const;

/** Under the map: the catalogue's regions, the whole world, what the marks mean, zoom. */
export function MapBar({ onFit, base, extent, onExtent, catalogue, onCatalogue, usualProvider }: MapBarProps) {
	const isWorld = extent === "world";
	return (
		<div className={bar.bar} role="toolbar" aria-label={texts.mapTools}>
			<button
				type="button"
				className={`${bar.button} ${styles.toggle}`}
				aria-pressed={catalogue !== undefined}
				title={texts.allRegionsOfAProvider}
				onClick={() => onCatalogue(catalogue === undefined ? usualProvider : undefined)}
			>
				<MapPinPlus size={14} strokeWidth={1.5} aria-hidden="true" />
				{texts.catalogue}
			</button>
			{catalogue !== undefined && (
				<fieldset className={styles.providers} aria-label={texts.provider}>
					{providers.map(({ key, name }) => (
						<button
							key={key}
							type="button"
							className={`${bar.button} ${styles.toggle}`}
							aria-pressed={key === catalogue}
							onClick={() => onCatalogue(key)}
						>
							{name}
						</button>
					))}
				</fieldset>
			)}
			<span className={bar.rule} />
			<button
				type="button"
				className={`${bar.button} ${styles.toggle}`}
				aria-pressed={isWorld}
				title={isWorld ? texts.noMoreOfTheWorld : texts.theWholeWorld}
				onClick={() => onExtent(isWorld ? "content" : "world")}
			>
				<Globe size={14} strokeWidth={1.5} aria-hidden="true" />
				{texts.world}
			</button>
			<MapLegend short={catalogue !== undefined} />
			<ZoomTools onFit={onFit} base={base} />
		</div>
	);
}
