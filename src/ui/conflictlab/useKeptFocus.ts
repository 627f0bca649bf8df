import { type RefObject, useEffect, useRef } from "react";
import type { LabScript } from "../../engine/simulation/merge/lab/labScript.ts";

/** Where a step takes the button away that made it, the focus goes to the line that tells of the step. */
export function useKeptFocus(script: LabScript): RefObject<HTMLDivElement | null> {
	const lab = useRef<HTMLDivElement>(null);
	const shown = useRef(script);
	useEffect(() => {
		if (shown.current === script) return;
		shown.current = script;
		if (document.activeElement !== document.body) return;
		lab.current?.querySelector<HTMLElement>('[aria-current="step"]')?.focus({ preventScroll: true });
	}, [script]);
	return lab;
}
