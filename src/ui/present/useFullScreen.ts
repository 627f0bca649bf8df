import { useEffect, useRef } from "react";
import { speakerWindow } from "./speaker/speakerWindow.ts";

/** Full screen where the browser allows it, else over the window; leaving it leaves the presentation. */
export function useFullScreen(leave: () => void) {
	const page = useRef<HTMLDivElement>(null);
	const latest = useRef(leave);
	latest.current = leave;
	useEffect(() => {
		page.current?.focus();
		let entered = false;
		const changed = () => {
			if (document.fullscreenElement !== null) {
				entered = true;
				return;
			}
			// Another window that opens takes the full screen away, and so does its key: neither ends the presentation.
			if (entered && !speakerWindow.hasJustOpened() && !toggling) latest.current();
			entered = false;
		};
		document.addEventListener("fullscreenchange", changed);
		enter();
		return () => {
			document.removeEventListener("fullscreenchange", changed);
			if (document.fullscreenElement !== null) void document.exitFullscreen().catch(() => {});
		};
	}, []);
	return page;
}

let toggling = false;

/** The whole document: what figures open stands beside the presentation in it. */
function enter(): void {
	document.documentElement.requestFullscreen?.().catch(() => {});
}

export function toggleFullScreen(): void {
	if (document.fullscreenElement === null) {
		enter();
		return;
	}
	toggling = true;
	void document
		.exitFullscreen()
		.catch(() => {})
		.finally(() => setTimeout(() => (toggling = false), 100));
}
