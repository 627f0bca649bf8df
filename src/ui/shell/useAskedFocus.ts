import { type RefObject, useEffect } from "react";
import type { AskedFocus } from "./askedFocus.ts";

/** Gives a field the focus when it is asked for, also where that was before the field was there; what it holds is selected. */
export function useAskedFocus(field: RefObject<HTMLInputElement | null>, asked: AskedFocus): void {
	useEffect(() => {
		const focus = (): void => {
			if (field.current === null || !asked.take()) return;
			field.current.focus();
			field.current.select();
		};
		focus();
		return asked.subscribe(focus);
	}, [field, asked]);
}
