import { ViewportPortal } from "@xyflow/react";
import type { MapLayout } from "../../../engine/layout/map/mapLayout.ts";
import * as texts from "../../../texts/map.ts";
import { CarryBar } from "../drag/CarryBar.tsx";
import { DropPreview } from "../drag/DropPreview.tsx";
import { dragState } from "../drag/dragState.ts";
import { useEdgePan } from "../drag/useEdgePan.ts";
import styles from "./MapGestureLayer.module.css";
import type { MapScene } from "./mapEffect.ts";
import type { MapGesture } from "./mapGesture.ts";
import { PlacementFacts } from "./PlacementFacts.tsx";
import { placeMove } from "./placeMove.ts";
import { useMapCarrying } from "./useMapCarrying.ts";
import { useMapGesture } from "./useMapGesture.ts";
import { usePlacement } from "./usePlacement.ts";

/** What a drag, the keys or a region of the catalogue would do to the design: where on the map, what follows, or why it can't be. Nothing else follows the pointer. */
export function MapGestureLayer({ design, layout }: MapScene) {
	useMapCarrying();
	useEdgePan(placeMove);
	useEdgePan(dragState);
	const gesture = useMapGesture({ design, layout });
	const effect = gesture?.refusal === undefined ? gesture?.effect : undefined;
	const placement = usePlacement(effect, design);
	return (
		<>
			{gesture !== undefined && (
				<ViewportPortal>
					<div className={styles.layer}>
						<Target gesture={gesture} layout={layout} />
						{gesture.by !== "catalogue" && <Ghost gesture={gesture} layout={layout} />}
						{gesture.by === "catalogue" && gesture.refusal === undefined ? (
							<span className={styles.unseen} role="status">
								{`${gesture.effect?.label}. ${placement?.says.join(" ") ?? ""}`}
							</span>
						) : (
							<Words gesture={gesture} says={placement?.says ?? []} layout={layout} />
						)}
					</div>
				</ViewportPortal>
			)}
			{effect !== undefined && (
				<DropPreview effect={effect}>{placement !== undefined && <PlacementFacts placement={placement} />}</DropPreview>
			)}
			<CarryBar />
		</>
	);
}

interface GestureProps {
	readonly gesture: MapGesture;
	readonly layout: MapLayout;
}

/** The region that a technology is dropped on. */
function Target({ gesture: { effect, refusal }, layout }: GestureProps) {
	const card = layout.regions.find((region) => region.card === effect?.rect)?.card;
	if (card === undefined || refusal !== undefined) return null;
	return <div className={styles.target} style={{ left: card.x, top: card.y, width: card.w, height: card.h }} />;
}

/** The disc or marker where it would stand, and the line from where it stands. */
function Ghost({ gesture: { effect, refusal, pointer }, layout }: GestureProps) {
	if (effect?.at === undefined) return null;
	const population = layout.populations.find(({ id }) => id === effect.subject);
	const region = layout.regions.find(({ id }) => id === effect.subject);
	const from = (population ?? region)?.at;
	const to = refusal === undefined ? effect.at : (pointer ?? effect.at);
	return (
		<svg
			className={styles.ghost}
			width="1"
			height="1"
			aria-hidden="true"
			data-refused={refusal !== undefined || undefined}
		>
			{from !== undefined && <path d={`M${from.x} ${from.y}L${to.x} ${to.y}`} />}
			{pointer !== undefined && refusal === undefined && (
				<path d={`M${pointer.x} ${pointer.y}L${to.x} ${to.y}`} data-snap />
			)}
			{population === undefined ? (
				<rect x={to.x - 7} y={to.y - 7} width={14} height={14} rx={2} />
			) : (
				<circle cx={to.x} cy={to.y} r={population.radius} />
			)}
			<circle cx={to.x} cy={to.y} r={2.5} data-middle />
		</svg>
	);
}

/** Beside it: the place's name, or why it can't stand there; for those who don't see it, what follows. */
function Words({ gesture, says, layout }: GestureProps & { readonly says: readonly string[] }) {
	const { effect, refusal, pointer, by } = gesture;
	const at = (refusal === undefined ? effect?.at : pointer) ?? pointer ?? effect?.at;
	if (at === undefined) return null;
	const side = at.x > layout.width * 0.66 ? "left" : "right";
	return (
		<div
			className={styles.words}
			style={{ left: at.x, top: at.y }}
			data-side={side}
			data-drop={refusal === undefined ? "accepted" : "refused"}
			role="status"
		>
			{refusal ?? (
				<>
					<b>{by === "pointer" && effect?.subject === undefined ? effect?.label : effect?.name}</b>
					{by === "keys" && <small>{texts.enterKeepsEscapeLeaves}</small>}
					{by === "keys" && <span className={styles.unseen}>{`${effect?.label}. ${says.join(" ")}`}</span>}
				</>
			)}
		</div>
	);
}
