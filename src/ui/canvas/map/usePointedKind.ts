import { useEffect, useSyncExternalStore } from "react";
import { editor } from "../../../editor/editorStore.ts";
import { type PointingKind, pointing } from "../../failurelab/pointing.ts";

/** What a map doesn't show is pointed at in the lanes. */
const pointedInLanes: readonly PointingKind[] = ["store-down", "routing-down"];

/** The fault that waits for its target on the map. */
export function usePointedKind(readOnly: boolean): PointingKind | undefined {
	const kind = useSyncExternalStore(pointing.subscribe, pointing.get);
	const elsewhere = kind !== undefined && pointedInLanes.includes(kind);
	useEffect(() => {
		if (elsewhere && !readOnly) editor.setView("lanes");
	}, [elsewhere, readOnly]);
	return readOnly || elsewhere ? undefined : kind;
}
