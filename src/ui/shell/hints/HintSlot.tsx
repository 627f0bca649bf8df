import { lazy, Suspense, useSyncExternalStore } from "react";
import { hintState } from "./hintState.ts";

const HintLine = lazy(() => import("./HintLine.tsx").then((each) => ({ default: each.HintLine })));

/** The newcomer's hints, one after the other, in the room that the panels' tabs leave: they cover and move nothing. */
export function HintSlot() {
	const name = useSyncExternalStore(hintState.subscribe, hintState.get);
	if (name === undefined) return null;
	return (
		<Suspense>
			<HintLine key={name} name={name} />
		</Suspense>
	);
}
