import { useEffect, useState } from "react";

/** True from the first sign of a pointer on: what only a pointer needs is loaded then. */
export function useFirstPointer(): boolean {
	const [seen, setSeen] = useState(false);
	useEffect(() => {
		if (seen) return;
		const note = () => setSeen(true);
		addEventListener("pointermove", note);
		addEventListener("pointerdown", note);
		return () => {
			removeEventListener("pointermove", note);
			removeEventListener("pointerdown", note);
		};
	}, [seen]);
	return seen;
}
