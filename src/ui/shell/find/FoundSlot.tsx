import { lazy, useSyncExternalStore } from "react";
import type { Layout } from "../../../engine/layout/layout.ts";
import * as paneTexts from "../../../texts/panes.ts";
import { Pane } from "../../trouble/Pane.tsx";
import { findState } from "./findState.ts";

const FoundLayer = lazy(() => import("./FoundLayer.tsx").then((each) => ({ default: each.FoundLayer })));

/** Marks what the find bar has found, while it is open. */
export function FoundSlot({ layout }: { readonly layout: Layout }) {
	const open = useSyncExternalStore(findState.subscribe, findState.isOpen);
	if (!open) return null;
	return (
		<Pane name={paneTexts.whatWasFound} kind="over">
			<FoundLayer layout={layout} />
		</Pane>
	);
}
