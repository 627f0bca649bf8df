import { useRef } from "react";
import type { Moment } from "../../engine/drawing/moment.ts";

/** The first of the moments in a row that look the same in what the key tells: what hangs on it isn't drawn again. */
export function useKept(moment: Moment | undefined, keyOf: (moment: Moment | undefined) => string): Moment | undefined {
	const kept = useRef({ key: "", moment });
	const key = keyOf(moment);
	if (kept.current.key !== key || (kept.current.moment === undefined) !== (moment === undefined)) {
		kept.current = { key, moment };
	}
	return kept.current.moment;
}
