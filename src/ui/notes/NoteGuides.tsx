import { ViewportPortal } from "@xyflow/react";
import { useSyncExternalStore } from "react";
import type { Guide } from "../../engine/layout/hands/Guide.ts";
import styles from "./NoteGuides.module.css";
import { noteGuides } from "./noteGuides.ts";

/** Why a dragged note snaps where it does. */
export function NoteGuides() {
	const guides = useSyncExternalStore(noteGuides.subscribe, noteGuides.get);
	if (guides.length === 0) return null;
	return (
		<ViewportPortal>
			<svg className={styles.guides} width="1" height="1" aria-hidden="true">
				{guides.map((guide) => (
					<path key={`${guide.axis} ${guide.at} ${guide.from} ${guide.kind}`} d={wayOf(guide)} />
				))}
			</svg>
		</ViewportPortal>
	);
}

function wayOf({ axis, at, from, to }: Guide): string {
	return axis === "x" ? `M${at} ${from}V${to}` : `M${from} ${at}H${to}`;
}
