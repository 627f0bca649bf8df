import { useEffect, useRef } from "react";

/** Keys of the presentation, before the editor's own. */
export function useDeckKeys(onKey: (key: string) => boolean): void {
	const latest = useRef(onKey);
	useEffect(() => {
		latest.current = onKey;
	});
	useEffect(() => {
		const listen = (event: KeyboardEvent) => {
			if (event.metaKey || event.ctrlKey || event.altKey || isTyping(event)) return;
			if (!latest.current(event.key)) return;
			event.preventDefault();
			event.stopPropagation();
		};
		addEventListener("keydown", listen, { capture: true });
		return () => removeEventListener("keydown", listen, { capture: true });
	}, []);
}

/** Arrow keys belong to a field while one types in it, Space and Enter to a button that has the focus, all to what is open. */
function isTyping(event: KeyboardEvent): boolean {
	const target = event.target;
	if (!(target instanceof HTMLElement)) return false;
	if (document.querySelector("[data-radix-popper-content-wrapper]") !== null) return true;
	if (target.closest("input:not([type=radio], [type=checkbox]), textarea") !== null) return true;
	if (target.closest("select, input, [role=radiogroup]") !== null) return event.key !== "Escape";
	return (event.key === " " || event.key === "Enter") && target.closest("button, a") !== null;
}
