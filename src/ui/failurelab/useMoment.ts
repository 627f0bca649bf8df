import { useEffect, useMemo, useState } from "react";
import type { Moment } from "../../engine/drawing/moment.ts";
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
	const momentAt = useMomentAt(visible);
	return useMemo(
		() => (visible ? momentAt?.({ design, scenario, run }, second) : undefined),
		[visible, momentAt, design, scenario, run, second],
	);
}

type MomentAt = typeof import("../../engine/drawing/momentAt.ts").momentAt;
let loaded: MomentAt | undefined;

/** What works a moment out is loaded when the first run is shown. */
function useMomentAt(wanted: boolean): MomentAt | undefined {
	const [momentAt, setMomentAt] = useState(() => loaded);
	useEffect(() => {
		if (!wanted || momentAt !== undefined) return;
		void import("../../engine/drawing/momentAt.ts").then((module) => {
			loaded = module.momentAt;
			setMomentAt(() => module.momentAt);
		});
	}, [wanted, momentAt]);
	return momentAt;
}
