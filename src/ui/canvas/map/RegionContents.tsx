import { ViewportPortal } from "@xyflow/react";
import type { MapRegion } from "../../../engine/layout/map/mapLayout.ts";
import { bottom } from "../../../engine/layout/rect.ts";
import type { Design, Id, Store } from "../../../engine/model/design.ts";
import { effectiveConsistency } from "../../../engine/model/effectiveConsistency.ts";
import * as texts from "../../../texts/map.ts";
import { ConsistencyLetter } from "../../shell/ConsistencyLetter.tsx";
import styles from "./RegionContents.module.css";

interface RegionContentsProps {
	readonly design: Design;
	readonly region: MapRegion;
	/** Of the picture. */
	readonly height: number;
	/** The letters alone: what is chosen stays, and hides nothing of the map. */
	readonly brief: boolean;
}

/** What stands in a region, beside its card: the components, and the stores with the letters of what they really give. */
export function RegionContents({ design, region: { id, card }, height, brief }: RegionContentsProps) {
	const runs = [...design.balancing.values(), ...design.application.values()].filter(({ regions }) =>
		regions.includes(id),
	);
	const stores = [...design.data.values()].filter(({ replicas, witnesses }) =>
		[...replicas, ...witnesses].includes(id),
	);
	if (brief && stores.length === 0) return null;
	const above = card.y > height / 2;
	const place = above ? { left: card.x, bottom: height - card.y + 6 } : { left: card.x, top: bottom(card) + 6 };
	return (
		<ViewportPortal>
			<div className={styles.frame} style={{ height }}>
				<div className={styles.contents} style={place} data-brief={brief || undefined} data-testid="region-contents">
					{runs.length > 0 && !brief && <p>{runs.map(({ name }) => name).join(", ")}</p>}
					{stores.length > 0 && (
						<ul>
							{stores.map((store) => (
								<li key={store.id}>
									<ConsistencyLetter consistency={effectiveConsistency(design, store)} look="plain" />
									{!brief && <span>{store.name}</span>}
									{!brief && <small>{partOf(store, id)}</small>}
								</li>
							))}
						</ul>
					)}
					{runs.length + stores.length === 0 && <p>{texts.nothingRunsHereYet}</p>}
				</div>
			</div>
		</ViewportPortal>
	);
}

/** What this region is to a store, where it is more than a replica. */
function partOf({ leader, witnesses, homes }: Store, region: Id): string {
	if (leader === region) return "leader";
	if (witnesses.includes(region)) return "witness";
	const at = [...homes].filter(([, home]) => home === region).map(([population]) => population);
	return at.length === 0 ? "" : texts.homeOf(at.join(", "));
}
