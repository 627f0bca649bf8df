import { useMemo } from "react";
import type { Moment } from "../../engine/drawing/moment.ts";
import { momentAt } from "../../engine/drawing/momentAt.ts";
import { useEditor } from "../useEditor.ts";
import { useShownSecond } from "./usePlayback.ts";

/**
 * What the canvas shows of the chosen scenario's run at the lab's clock, by whole seconds; undefined
 * while the lab, or the presentation's scene, shows none. Behind a presentation the editor's canvas rests.
 */
export function useMoment(where: "editor" | "presentation"): Moment | undefined {
	const design = useEditor((state) => state.design);
	const run = useEditor((state) => state.run);
	const scenario = useEditor((state) => state.runScenario);
	const shown = useEditor(({ dock, presenting }) =>
		where === "presentation" ? presenting !== undefined : presenting === undefined && dock.open && dock.tab === "lab",
	);
	const second = useShownSecond();
	const visible = shown && run !== undefined && scenario !== undefined;
	return useMemo(
		() => (visible ? momentAt({ design, scenario, run }, second) : undefined),
		[visible, design, scenario, run, second],
	);
}
