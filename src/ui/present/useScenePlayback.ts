import { useEffect, useRef } from "react";
import { editor } from "../../editor/editorStore.ts";
import { playback } from "../../editor/playback.ts";
import type { Scene } from "../../engine/model/design.ts";
import type { Run } from "../../engine/model/run.ts";
import { useEditor } from "../useEditor.ts";

/** Loads the scene's scenario and plays its part of it; gives the run once the worker has it. */
export function useScenePlayback(scene: Scene): Run | undefined {
	/** A failure that the audience asked for plays over the scene until it is taken back. */
	const asked = useEditor((state) => state.labScenario?.id);
	const run = useEditor((state) =>
		scene.scenario !== undefined && state.run?.scenario === scene.scenario ? state.run : undefined,
	);
	const started = useRef<string | undefined>(undefined);
	useEffect(() => {
		// A scene without one shows the design at peace.
		if (asked === undefined || asked !== scene.scenario) editor.chooseScenario(scene.scenario);
	}, [scene.scenario, asked]);
	const playing = `${scene.id} ${scene.scenario}`;
	useEffect(() => {
		if (run === undefined) return;
		const before = playback.get();
		const end = run.series.tSeconds.at(-1) ?? 0;
		const fromSeconds = Math.min(end, (scene.fromMs ?? 0) / 1000);
		const toSeconds = Math.min(end, scene.toMs === undefined ? end : scene.toMs / 1000);
		playback.load({ fromSeconds, toSeconds, speed: scene.speed });
		// A design that changes while its scene plays goes on from the same moment.
		const again = started.current === playing;
		if (again) playback.seek(before.tSeconds);
		if (!again || before.playing) playback.play();
		started.current = playing;
	}, [run, playing, scene.fromMs, scene.toMs, scene.speed]);
	// biome-ignore lint/correctness/useExhaustiveDependencies: each scene begins for itself
	useEffect(() => () => playback.pause(), [scene.id]);
	return run;
}
