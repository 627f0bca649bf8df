import { useEffect, useRef, useState } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { playback } from "../../editor/playback.ts";
import type { Scene } from "../../engine/model/design.ts";
import { impliedScenes } from "../../engine/model/impliedScenes.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./Presentation.module.css";
import { sceneByKey } from "./presentedScenes.ts";
import { SceneStrip } from "./SceneStrip.tsx";
import { SceneView } from "./SceneView.tsx";

/** The design's scenes full screen, one after the other; everything in them goes on being computed live. */
export function Presentation() {
	const design = useEditor((state) => state.design);
	const presenting = useEditor((state) => state.presenting);
	const [implied, setImplied] = useState(0);
	const [notes, setNotes] = useState(false);
	const page = useFullScreen();
	const own = [...design.scenes.values()];
	const scenes: readonly Scene[] = own.length > 0 ? own : impliedScenes(design);
	const index =
		own.length > 0
			? Math.max(
					0,
					own.findIndex(({ id }) => id === presenting),
				)
			: implied;
	const scene = scenes[index];
	const go = (to: number) => {
		const next = scenes[to];
		if (next === undefined || to === index) return;
		if (own.length > 0) editor.present(next.id);
		else setImplied(to);
	};
	const onKey = (event: KeyboardEvent) => {
		if (isTyping(event)) return;
		const act = actOf(event, { setNotes });
		const to = sceneByKey(event.key, { index, count: scenes.length });
		if (act === undefined && to === undefined) return;
		event.preventDefault();
		event.stopPropagation();
		if (act !== undefined) act();
		else if (to !== undefined) go(to);
	};
	useKeys(onKey);
	useKeptScenario();
	return (
		<div ref={page} className={styles.page} role="dialog" aria-modal="true" aria-label="Presentation" tabIndex={-1}>
			{scene !== undefined && (
				<>
					<SceneView key={scene.id} scene={scene} />
					{notes && <aside className={styles.notes}>{scene.notes ?? "This scene has no speaker notes."}</aside>}
					<SceneStrip scenes={scenes} index={index} onGo={go} notes={notes} onNotes={() => setNotes(!notes)} />
				</>
			)}
		</div>
	);
}

function leave(): void {
	playback.pause();
	editor.present(undefined);
}

function actOf(
	event: KeyboardEvent,
	{ setNotes }: { readonly setNotes: (change: (shown: boolean) => boolean) => void },
): (() => void) | undefined {
	if (event.metaKey || event.ctrlKey || event.altKey) return undefined;
	if (event.key === "Escape") return leave;
	if (event.key === "n" || event.key === "N") return () => setNotes((shown) => !shown);
	if (event.key === "p" || event.key === "P")
		return () => (playback.get().playing ? playback.pause() : playback.play());
	return undefined;
}

/** Arrow keys belong to a field while one types in it, and Space to a button that has the focus. */
function isTyping(event: KeyboardEvent): boolean {
	const target = event.target;
	if (!(target instanceof HTMLElement)) return false;
	// What a figure has opened takes the keys until it is closed.
	if (document.querySelector("[data-radix-popper-content-wrapper]") !== null) return true;
	if (target.closest("input, select, textarea") !== null) return event.key !== "Escape";
	return event.key === " " && target.closest("button") !== null;
}

function useKeys(onKey: (event: KeyboardEvent) => void): void {
	const latest = useRef(onKey);
	useEffect(() => {
		latest.current = onKey;
	});
	useEffect(() => {
		const listen = (event: KeyboardEvent) => latest.current(event);
		// Before the editor's own keys.
		addEventListener("keydown", listen, { capture: true });
		return () => removeEventListener("keydown", listen, { capture: true });
	}, []);
}

/** The lab shows after the presentation what it showed before. */
function useKeptScenario(): void {
	const before = useRef(editorStore.getState().scenarioId);
	useEffect(() => {
		const scenario = before.current;
		return () => editor.chooseScenario(scenario);
	}, []);
}

/** Full screen where the browser allows it, else over the window; leaving it leaves the presentation. */
function useFullScreen() {
	const page = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const element = page.current;
		if (element === null) return;
		element.focus();
		let entered = false;
		const changed = () => {
			if (document.fullscreenElement === element) entered = true;
			else if (entered) leave();
		};
		document.addEventListener("fullscreenchange", changed);
		element.requestFullscreen?.().catch(() => {});
		return () => {
			document.removeEventListener("fullscreenchange", changed);
			if (document.fullscreenElement === element) void document.exitFullscreen().catch(() => {});
		};
	}, []);
	return page;
}
