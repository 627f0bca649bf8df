import { useStore, useStoreApi, ViewportPortal } from "@xyflow/react";
import { useEffect, useMemo, useRef } from "react";
import type { CatalogueRegion } from "../../../engine/catalog/regions.ts";
import * as texts from "../../../texts/map.ts";
import { addCatalogued } from "./addCatalogued.ts";
import styles from "./CatalogueLayer.module.css";
import { ClusterDot } from "./ClusterDot.tsx";
import { type CatalogueDot, type CatalogueProvider, catalogueDots, markOf } from "./catalogueDots.ts";
import { additionWords, pointingAt } from "./catalogueWords.ts";
import type { MapScene } from "./mapEffect.ts";
import { pointedRegion } from "./pointedRegion.ts";

/** Steps of the zoom in which dots part and gather: an eighth of a doubling. */
const zoomSteps = 8;

interface CatalogueLayerProps extends MapScene {
	readonly provider: CatalogueProvider;
}

/** All regions of a provider on the map, each to be added by a click; where they stand too dense one dot counts them until the map is larger. */
export function CatalogueLayer({ design, layout, provider }: CatalogueLayerProps) {
	const zoom = useStore((state) => 2 ** (Math.round(Math.log2(state.transform[2]) * zoomSteps) / zoomSteps));
	const dots = useMemo(() => catalogueDots(provider, { design, layout, zoom }), [provider, design, layout, zoom]);
	const layer = useConstantSize();
	useEffect(() => () => pointedRegion.set(undefined), []);
	return (
		<ViewportPortal>
			<ul ref={layer} className={styles.layer} aria-label={texts.regionsOfTheCatalogue}>
				{dots.map((dot, index) => (
					<li
						key={dot.regions.map(({ code }) => code).join()}
						className={styles.dot}
						style={{ translate: `${dot.at.x}px ${dot.at.y}px` }}
					>
						<DotButton dot={dot} first={index === 0} />
					</li>
				))}
			</ul>
		</ViewportPortal>
	);
}

/** Dots and their words keep their size on the screen at any zoom; no element is rendered for it. */
function useConstantSize() {
	const store = useStoreApi();
	const layer = useRef<HTMLUListElement>(null);
	useEffect(() => {
		const follow = (): void => layer.current?.style.setProperty("--shrink", `${1 / store.getState().transform[2]}`);
		follow();
		return store.subscribe(follow);
	}, [store]);
	return layer;
}

function DotButton({ dot, first }: { readonly dot: CatalogueDot; readonly first: boolean }) {
	const [region, ...others] = dot.regions;
	if (region === undefined) return null;
	return others.length === 0 ? (
		<RegionDot region={region} label={dot.label} first={first} />
	) : (
		<ClusterDot dot={dot} first={first} />
	);
}

interface RegionDotProps {
	readonly region: CatalogueRegion;
	readonly label: CatalogueDot["label"];
	readonly first: boolean;
}

function RegionDot({ region, label, first }: RegionDotProps) {
	const mark = markOf(region);
	return (
		<>
			<button
				type="button"
				className={styles.button}
				data-dot={region.code}
				data-marked={mark !== undefined || undefined}
				tabIndex={first ? 0 : -1}
				aria-label={additionWords(region)}
				{...pointingAt(region)}
				onClick={() => addCatalogued(region)}
			>
				<i />
			</button>
			<span
				className={styles.label}
				style={label === undefined ? undefined : { left: label.x, top: label.y }}
				data-quiet={label !== undefined || undefined}
				aria-hidden="true"
			>
				<b>{region.code}</b>
				<small>
					{region.city}, {region.jurisdiction}
					{mark !== undefined && ` · ${mark}`}
				</small>
			</span>
		</>
	);
}
