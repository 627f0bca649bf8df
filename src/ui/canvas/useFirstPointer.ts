import { useEffect, useState } from "react";
import { dragState } from "./drag/dragState.ts";

/** True from the first sign of a pointer on, or of something that is carried by keys: what only they need is loaded then. */
export function useFirstPointer(): boolean {
	const [seen, setSeen] = useState(false);
	useEffect(() => {
		if (seen) return;
		const note = () => setSeen(true);
		const stop = dragState.subscribe(note);
		addEventListener("pointermove", note);
		addEventListener("pointerdown", note);
		return () => {
			stop();
			removeEventListener("pointermove", note);
			removeEventListener("pointerdown", note);
		};
	}, [seen]);
	return seen;
}
