import { useEffect, useState } from "react";
import type { CatalogueProvider } from "./catalogueDots.ts";

/** Whose regions of the catalogue are shown; Escape hides them. */
export function useCatalogue() {
	const state = useState<CatalogueProvider>();
	const [catalogue, setCatalogue] = state;
	useEffect(() => {
		if (catalogue === undefined) return;
		const onKey = (event: KeyboardEvent): void => {
			if (event.key === "Escape" && !event.defaultPrevented && !isOverlay(event.target)) setCatalogue(undefined);
		};
		addEventListener("keydown", onKey);
		return () => removeEventListener("keydown", onKey);
	}, [catalogue]);
	return state;
}

/** What Escape closes first, or leaves. */
function isOverlay(target: EventTarget | null): boolean {
	return target instanceof Element && target.closest("[role=dialog], [role=menu], input, textarea") !== null;
}
