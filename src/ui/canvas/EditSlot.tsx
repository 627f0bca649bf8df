import { lazy, useEffect, useSyncExternalStore } from "react";
import type { Layout } from "../../engine/layout/layout.ts";
import * as paneTexts from "../../texts/panes.ts";
import { Pane } from "../trouble/Pane.tsx";
import { editing } from "./editing.ts";
import { shownLayout } from "./shownLayout.ts";

const EditLayer = lazy(() => import("../menus/EditLayer.tsx").then((each) => ({ default: each.EditLayer })));

/** Menus, names and new notes over the canvas, loaded when the first of them is asked for or a pointer comes near. */
export function EditSlot({ layout, near }: { readonly layout: Layout; readonly near: boolean }) {
	const asked = useSyncExternalStore(editing.subscribe, editing.get);
	useEffect(() => shownLayout.set(layout), [layout]);
	if (asked === undefined && !near) return null;
	return (
		<Pane name={paneTexts.theMenu} kind="over">
			<EditLayer layout={layout} asked={asked} />
		</Pane>
	);
}
