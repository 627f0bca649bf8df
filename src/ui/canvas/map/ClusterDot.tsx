import { useReactFlow } from "@xyflow/react";
import { Popover } from "radix-ui";
import * as texts from "../../../texts/map.ts";
import { addCatalogued } from "./addCatalogued.ts";
import dots from "./CatalogueLayer.module.css";
import styles from "./ClusterDot.module.css";
import { type CatalogueDot, markOf } from "./catalogueDots.ts";
import { additionWords, pointingAt } from "./catalogueWords.ts";

/** Several that stand too near each other: by a press they are seen apart, in a list and on a larger map. */
export function ClusterDot({ dot, first }: { readonly dot: CatalogueDot; readonly first: boolean }) {
	const { setCenter, getZoom } = useReactFlow();
	const names = dot.regions.map(({ code, city }) => `${code} ${city}`).join(", ");
	return (
		<Popover.Root>
			<Popover.Trigger
				className={dots.button}
				data-dot={dot.regions[0]?.code}
				data-cluster
				tabIndex={first ? 0 : -1}
				aria-label={texts.countRegionsNames(dot.regions.length, names)}
				title={names}
			>
				<i>{dot.regions.length}</i>
			</Popover.Trigger>
			<Popover.Portal>
				<Popover.Content
					className={styles.list}
					side="right"
					sideOffset={4}
					collisionPadding={8}
					aria-label={texts.regionsHere}
				>
					<ul>
						{dot.regions.map((region) => (
							<li key={region.code}>
								<button
									type="button"
									aria-label={additionWords(region)}
									{...pointingAt(region)}
									onClick={() => addCatalogued(region)}
								>
									<b>{region.code}</b>
									<span>{region.city}</span>
									{markOf(region) !== undefined && <small>{markOf(region)}</small>}
								</button>
							</li>
						))}
					</ul>
					<Popover.Close
						className={styles.larger}
						onClick={() => void setCenter(dot.at.x, dot.at.y, { zoom: getZoom() * 2.5, duration: 160 })}
					>
						{texts.showThemApart}
					</Popover.Close>
				</Popover.Content>
			</Popover.Portal>
		</Popover.Root>
	);
}
