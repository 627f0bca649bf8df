import { editorStore } from "../../editor/editorStore.ts";
import { playback } from "../../editor/playback.ts";
import { nextEvent } from "./nextEvent.ts";

/** Stops at the next event of the run, or at the last one before; where there is none, at the run's end. */
export function seekEvent(way: "after" | "before"): void {
	const { tSeconds, fromSeconds, toSeconds } = playback.get();
	const events = editorStore.getState().run?.events ?? [];
	playback.pause();
	playback.seek(nextEvent(events, tSeconds, way) ?? (way === "after" ? toSeconds : fromSeconds));
}
