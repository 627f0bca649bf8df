import { Panel } from "@xyflow/react";
import { X } from "lucide-react";
import { useSyncExternalStore } from "react";
import * as texts from "../../../texts/drag.ts";
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
				<small>{texts.arrowsAndEnterOrClick}</small>
				<button
					type="button"
					className={styles.cancel}
					title={texts.cancelEscape}
					onClick={() => dragState.set(undefined)}
				>
					<X size={14} strokeWidth={1.5} aria-hidden />
					{texts.cancel}
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
			return texts.tapWhereGoes(source.technology.shortName);
		case "region":
			return texts.tapWhereNameGoes(source.name);
		case "end":
			return texts.tapWhatTheLineIsAttached;
		case "line":
			return texts.tapWhatIsConnectedTo(source.cardId.split("@")[0]);
		default:
			return texts.tapWhereItGoes;
	}
}
