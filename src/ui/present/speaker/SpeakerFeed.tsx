import { useEffect, useSyncExternalStore } from "react";
import type { Scene } from "../../../engine/model/design.ts";
import { useMoment } from "../../failurelab/useMoment.ts";
import { usePlayback, useSecond } from "../../failurelab/usePlayback.ts";
import { useShownTheme } from "../../scenes/useShownTheme.ts";
import { useEditor } from "../../useEditor.ts";
import { speakerWindow } from "./speakerWindow.ts";

interface SpeakerFeedProps {
	readonly scene: Scene;
	readonly index: number;
	readonly black: boolean;
	readonly startedAtMs: number;
}

/** Keeps the speaker's window in step; shows nothing itself. */
export function SpeakerFeed(props: SpeakerFeedProps) {
	const state = useSyncExternalStore(speakerWindow.subscribe, speakerWindow.get);
	return state === "opening" || state === "open" ? <Feed {...props} /> : null;
}

function Feed({ scene, index, black, startedAtMs }: SpeakerFeedProps) {
	const design = useEditor((state) => state.design);
	const theme = useShownTheme();
	const plays = scene.scenario !== undefined;
	const moment = useMoment("presentation");
	const second = useSecond();
	const playing = usePlayback((state) => state.playing);
	useEffect(() => speakerWindow.tell({ design }), [design]);
	useEffect(() => speakerWindow.tell({ index, black, theme, startedAtMs }), [index, black, theme, startedAtMs]);
	useEffect(
		() =>
			speakerWindow.tell(
				plays ? { playing, tSeconds: second, moment } : { playing: undefined, tSeconds: 0, moment: undefined },
			),
		[plays, playing, second, moment],
	);
	return null;
}
