import { Panel } from "@xyflow/react";
import { X } from "lucide-react";
import { useSyncExternalStore } from "react";
import styles from "./CarryBar.module.css";
import { type Drag, type DragSource, dragState } from "./dragState.ts";

/** What is carried and how it is put down; while nothing is, nothing. */
export function CarryBar() {
	const source = useSyncExternalStore(dragState.subscribe, carriedSource);
	if (source === undefined) return null;
	return (
		<Panel position="top-center" className={styles.panel}>
			<div className={styles.bar} role="status" data-testid="carry-bar" data-carry-bar>
				<span>{carryWords(source)}</span>
				<small>arrows and Enter, or click</small>
				<button
					type="button"
					className={styles.cancel}
					title="Cancel (Escape)"
					onClick={() => dragState.set(undefined)}
				>
					<X size={14} strokeWidth={1.5} aria-hidden />
					Cancel
				</button>
			</div>
		</Panel>
	);
}

function carriedSource(): DragSource | undefined {
	const drag: Drag | undefined = dragState.get();
	return drag?.held === false ? drag.source : undefined;
}

function carryWords(source: DragSource): string {
	switch (source.kind) {
		case "technology":
			return `Tap where ${source.technology.shortName} goes`;
		case "region":
			return `Tap where ${source.name} goes`;
		case "end":
			return "Tap what the line is attached to";
		case "line":
			return `Tap what ${source.cardId.split("@")[0]} is connected to`;
		default:
			return "Tap where it goes";
	}
}
