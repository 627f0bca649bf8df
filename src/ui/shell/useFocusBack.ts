import { useLayoutEffect } from "react";

/** While the page is covered nothing on it can have the focus; who had it gets it back. */
export function useFocusBack(isCovered: boolean): void {
	useLayoutEffect(() => {
		if (!isCovered) return undefined;
		const before = document.activeElement;
		return () => {
			requestAnimationFrame(() => {
				if (before instanceof HTMLElement && document.activeElement === document.body) before.focus();
			});
		};
	}, [isCovered]);
}
