import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { playback } from "../../editor/playback.ts";
import type { Id, Scene } from "../../engine/model/design.ts";
import { shownScenes } from "../../engine/model/impliedScenes.ts";
import * as texts from "../../texts/present.ts";
import { MarkdownText } from "../scenes/MarkdownText.tsx";
import { NoticeBar } from "../shell/NoticeBar.tsx";
import { useEditor } from "../useEditor.ts";
import { captureShownScene } from "./captureShownScene.ts";
import { type DeckAct, deckAct } from "./deckAct.ts";
import styles from "./Presentation.module.css";
import { SceneStrip } from "./SceneStrip.tsx";
import { SceneView } from "./SceneView.tsx";
import { Spotlight } from "./Spotlight.tsx";
import { SpeakerBlocked } from "./speaker/SpeakerBlocked.tsx";
import { SpeakerFeed } from "./speaker/SpeakerFeed.tsx";
import { speakerWindow } from "./speaker/speakerWindow.ts";
import { useDeckKeys } from "./useDeckKeys.ts";
import { toggleFullScreen, useFullScreen } from "./useFullScreen.ts";
import { usePresented } from "./usePresented.ts";
import { useSwipe } from "./useSwipe.ts";

const AskPanel = lazy(() => import("./AskPanel.tsx").then((module) => ({ default: module.AskPanel })));

/** What lies over the scene. */
interface Over {
	readonly black: boolean;
	readonly notes: boolean;
	readonly pointer: boolean;
	/** Digits of a scene's number, as far as they are typed. */
	readonly typed: string;
	/** What the audience asks about. */
	readonly asked: Id | undefined;
}

const nothing: Over = { black: false, notes: false, pointer: false, typed: "", asked: undefined };

/** The design's scenes full screen, one after the other; everything in them goes on being computed live. */
export function Presentation() {
	const { scenes, index, go } = useDeck();
	const own = scenes[index];
	const [over, setOver] = useState(nothing);
	const before = usePresented();
	const page = useFullScreen(leave);
	const change = (part: Partial<Over>): void => setOver((state) => ({ ...state, typed: "", ...part }));
	const ask = (asked: Id | undefined): void => change({ asked });
	const firstAsked = useEditor(({ design }) => design.regions.keys().next().value);
	const acts: Readonly<Record<Exclude<DeckAct["kind"], "go" | "digit">, () => void>> = {
		leave: () => (over.typed === "" && over.asked === undefined ? leave() : ask(undefined)),
		black: () => change({ black: !over.black }),
		notes: () => change({ notes: !over.notes }),
		pointer: () => change({ pointer: !over.pointer }),
		play: () => (playback.get().playing ? playback.pause() : playback.play()),
		full: toggleFullScreen,
		speaker: speakerWindow.open,
		ask: () => ask(over.asked === undefined ? firstAsked : undefined),
		capture: () => own !== undefined && captureShownScene(own),
	};
	const act = (wanted: DeckAct): void => {
		if (wanted.kind === "digit") change({ typed: (over.typed + wanted.digit).slice(-3) });
		else if (wanted.kind === "go") {
			change({ black: false });
			go(wanted.to);
		} else acts[wanted.kind]();
	};
	useDeckKeys((key) => {
		const wanted = deckAct(key, { index, count: scenes.length, typed: over.typed });
		if (wanted !== undefined) act(wanted);
		return wanted !== undefined;
	});
	useSpeakerActs(act);
	const swipe = useSwipe((step) => act({ kind: "go", to: Math.min(Math.max(index + step, 0), scenes.length - 1) }));
	const failed = useEditor((state) => state.labScenario);
	if (own === undefined) return null;
	const scene = failed === undefined ? own : askedScene(own, failed);
	return (
		<div
			ref={page}
			className={styles.page}
			role="dialog"
			aria-modal="true"
			aria-label={texts.presentation}
			tabIndex={-1}
			data-pointer={over.pointer}
			data-asking={over.asked !== undefined}
			{...swipe}
		>
			{over.asked !== undefined && (
				<Suspense>
					<AskPanel
						id={over.asked}
						before={before}
						scenario={own.scenario}
						onAsk={ask}
						onClose={() => ask(undefined)}
					/>
				</Suspense>
			)}
			<div className={styles.scene}>
				<SceneView scene={scene} onAsk={ask} />
			</div>
			{over.notes && (
				<aside className={styles.notes} aria-label={texts.speakerNotes}>
					<MarkdownText text={own.notes ?? texts.thisSceneHasNoSpeakerNotes} />
				</aside>
			)}
			<SceneStrip scenes={scenes} index={index} plays={scene.scenario !== undefined} over={over} onAct={act} />
			{over.typed !== "" && (
				<p className={styles.typed} role="status">
					{texts.sceneTyped(over.typed)} <kbd>Enter</kbd>
				</p>
			)}
			{over.pointer && <Spotlight />}
			{over.black && (
				<button
					type="button"
					className={styles.black}
					aria-label={texts.theScreenIsBlackPress}
					onClick={() => change({ black: false })}
				/>
			)}
			<SpeakerFeed scene={scene} index={index} black={over.black} startedAtMs={before.atMs} />
			<SpeakerBlocked onNotes={() => change({ notes: true })} />
			<PresentedNotice />
		</div>
	);
}

function leave(): void {
	playback.pause();
	editor.present(undefined);
}

/** The scene with the failure that was asked for in the place of what it plays. */
function askedScene(scene: Scene, failed: { readonly id: Id; readonly name: string }): Scene {
	const { fromMs: _, toMs: __, ...rest } = scene;
	return { ...rest, title: failed.name, scenario: failed.id, chart: scene.chart ?? "availability", speed: 10 };
}

/** The scenes and the one that is shown. A failure that was asked for ends with its scene. */
function useDeck() {
	const design = useEditor((state) => state.design);
	const presenting = useEditor((state) => state.presenting);
	const [implied, setImplied] = useState(0);
	const scenes = shownScenes(design);
	const isOwn = design.scenes.size > 0;
	const at = scenes.findIndex(({ id }) => id === presenting);
	const index = isOwn ? Math.max(0, at) : Math.min(implied, scenes.length - 1);
	const go = (to: number): void => {
		const next = scenes[to];
		if (next === undefined) return;
		if (editorStore.getState().labScenario !== undefined) editor.chooseScenario(next.scenario);
		if (to === index) return;
		if (isOwn) editor.present(next.id);
		else setImplied(to);
	};
	return { scenes, index, go };
}

/** The speaker's window drives as the keys do. */
function useSpeakerActs(act: (act: DeckAct) => void): void {
	const [latest] = useState(() => ({ act }));
	useEffect(() => {
		latest.act = act;
	});
	useEffect(() => speakerWindow.begin((wanted) => latest.act(wanted)), [latest]);
	const state = useSyncExternalStore(speakerWindow.subscribe, speakerWindow.get);
	const was = useRef(state);
	useEffect(() => {
		if (state === "closed" && was.current === "open") {
			editor.tell(texts.theSpeakersWindowWasClosedS);
		}
		was.current = state;
	}, [state]);
}

/** Refusals and news reach the presentation too, which lies over the page's own. */
function PresentedNotice() {
	const noticed = useEditor((state) => state.notice !== undefined);
	return noticed ? <NoticeBar /> : null;
}
