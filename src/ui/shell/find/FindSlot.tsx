import { lazy, useSyncExternalStore } from "react";
import * as paneTexts from "../../../texts/panes.ts";
import { Pane } from "../../trouble/Pane.tsx";
import { findState } from "./findState.ts";

const FindBar = lazy(() => import("./FindBar.tsx").then((each) => ({ default: each.FindBar })));

/** Over the canvas: the find bar, loaded when it is first asked for. */
export function FindSlot() {
	const open = useSyncExternalStore(findState.subscribe, findState.isOpen);
	if (!open) return null;
	return (
		<Pane name={paneTexts.theFindBar} kind="over">
			<FindBar />
		</Pane>
	);
}
