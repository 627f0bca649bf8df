import { useEffect, useState } from "react";
import { pointing } from "../../failurelab/pointing.ts";
import { dragState } from "../drag/dragState.ts";
import { editing } from "../editing.ts";
import type { CatalogueProvider } from "./catalogueDots.ts";
import { placeMove } from "./placeMove.ts";

/** Whose regions of the catalogue are shown; Escape hides them. */
export function useCatalogue() {
	const state = useState<CatalogueProvider>();
	const [catalogue, setCatalogue] = state;
	useEffect(() => {
		if (catalogue === undefined) return;
		const onKey = (event: KeyboardEvent): void => {
			if (event.key !== "Escape" || isOverlay(event.target) || isUnderWay()) return;
			event.stopPropagation();
			setCatalogue(undefined);
		};
		// Before it undoes a choice.
		addEventListener("keydown", onKey, true);
		return () => removeEventListener("keydown", onKey, true);
	}, [catalogue]);
	return state;
}

/** A gesture that Escape ends first. */
function isUnderWay(): boolean {
	return [placeMove, dragState, pointing, editing].some((each) => each.get() !== undefined);
}

/** What Escape closes first, or leaves. */
function isOverlay(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest("[role=dialog], [role=menu], input, textarea") !== null;
}
