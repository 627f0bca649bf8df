import { useEffect } from "react";
import { openInLanes } from "./openInLanes.ts";

/**
 * A double click on a place shows in the lanes what stands there. It means what its first click hit: that one may open
 * a panel and so move the map away from under the pointer, wherever the second then lands.
 */
export function usePlaceDoubleClick(readOnly: boolean): void {
	useEffect(() => {
		if (readOnly) return;
		const leaving = new AbortController();
		const options = { capture: true, signal: leaving.signal } as const;
		let first: string | undefined;
		const noteFirst = ({ detail, target }: MouseEvent): void => {
			if (detail > 1 || !(target instanceof Element)) return;
			first = target.closest<HTMLElement>("[data-pointed]")?.dataset.pointed;
		};
		const open = (): void => {
			if (first !== undefined) openInLanes(first);
		};
		document.addEventListener("click", noteFirst, options);
		document.addEventListener("dblclick", open, options);
		return () => leaving.abort();
	}, [readOnly]);
}
