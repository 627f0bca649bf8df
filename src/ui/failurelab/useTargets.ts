import { useShallow } from "zustand/react/shallow";
import { useEditor } from "../useEditor.ts";
import type { Targets } from "./faultKinds.ts";

/** What is selected, the clicked card's region first. */
export function useTargets(): Targets {
	return useEditor(
		useShallow(({ selection }) => {
			if (selection.kind !== "items") return [];
			return selection.region === undefined ? [...selection.ids] : [selection.region, ...selection.ids];
		}),
	);
}
