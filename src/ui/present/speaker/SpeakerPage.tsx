import { AArrowDown, AArrowUp, ChevronLeft, ChevronRight, Pause, Play, Square } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { shownScenes } from "../../../engine/model/impliedScenes.ts";
import { formatClock } from "../../../engine/model/numbers/formatClock.ts";
import * as texts from "../../../texts/present.ts";
import { MarkdownText } from "../../scenes/MarkdownText.tsx";
import { SceneThumb } from "../../scenes/SceneThumb.tsx";
import { type DeckAct, deckAct } from "../deckAct.ts";
import { useDeckKeys } from "../useDeckKeys.ts";
import { SpeakerClock } from "./SpeakerClock.tsx";
import styles from "./SpeakerPage.module.css";
import type { SpeakerState } from "./speakerMessages.ts";
import { useSpeakerState } from "./useSpeakerState.ts";

/** The speaker's window: the scene on the other screen, the next one, the notes, and the time. Its keys are the presentation's. */
export function SpeakerPage({ channel }: { readonly channel: string }) {
	const { state, ended, act } = useSpeakerState(channel);
	const theme = state?.theme;
	useEffect(() => {
		if (theme !== undefined) document.documentElement.dataset.theme = theme;
	}, [theme]);
	if (state === undefined || ended) {
		return (
			<main className={styles.waiting}>
				<h1>{ended ? texts.thePresentationHasEnded : texts.waitingForThePresentation}</h1>
				<p>{ended ? texts.presentAgainInTheEditorsWindow : texts.keepTheEditorsWindowOpen}</p>
				<button type="button" className={styles.wide} onClick={() => window.close()}>
					{texts.closeThisWindow}
				</button>
			</main>
		);
	}
	return <Speaker state={state} act={act} />;
}

const noteSizes = [14, 16, 18, 21, 25, 30] as const;
const icon = { size: 18, strokeWidth: 1.5, "aria-hidden": true } as const;

function Speaker({ state, act }: { readonly state: SpeakerState; readonly act: (act: DeckAct) => void }) {
	const { design, index, theme, moment, black, playing, tSeconds, startedAtMs } = state;
	const [size, setSize] = useState(2);
	const scenes = shownScenes(design);
	const scene = scenes[index];
	const next = scenes[index + 1];
	useSpeakerKeys({ index, count: scenes.length }, act);
	useEffect(() => {
		document.title = texts.speakerTitle(scene?.title ?? design.name);
	}, [scene, design.name]);
	return (
		<main className={styles.page}>
			<header className={styles.head}>
				<b data-testid="speaker-count">{texts.sceneOf(index + 1, scenes.length)}</b>
				<span className={styles.name}>{design.name}</span>
				<SpeakerClock startedAtMs={startedAtMs} />
			</header>
			<section className={styles.now} aria-label={texts.now}>
				<h1 data-testid="speaker-title">{scene?.title}</h1>
				<div className={styles.frame} data-black={black}>
					{scene !== undefined && <SceneThumb design={design} scene={scene} theme={theme} moment={moment} />}
					{black && <span>{texts.theScreenIsBlack}</span>}
				</div>
				<div className={styles.tools}>
					<button
						type="button"
						className={styles.wide}
						disabled={index === 0}
						onClick={() => act({ kind: "go", to: index - 1 })}
					>
						<ChevronLeft {...icon} />
						{texts.previous}
					</button>
					<button
						type="button"
						className={styles.primary}
						disabled={next === undefined}
						onClick={() => act({ kind: "go", to: index + 1 })}
					>
						{texts.next}
						<ChevronRight {...icon} />
					</button>
					{playing !== undefined && (
						<button type="button" className={styles.wide} onClick={() => act({ kind: "play" })}>
							{playing ? <Pause {...icon} /> : <Play {...icon} />}
							{playing ? texts.pause : texts.play} {formatClock(tSeconds)}
						</button>
					)}
					<button type="button" className={styles.wide} aria-pressed={black} onClick={() => act({ kind: "black" })}>
						<Square {...icon} />
						{texts.black}
					</button>
				</div>
			</section>
			<section className={styles.next} aria-label={texts.next}>
				<h2>{next === undefined ? texts.thisIsTheLastScene : texts.nextTitle(next.title)}</h2>
				<div className={styles.frame}>
					{next !== undefined && <SceneThumb design={design} scene={next} theme={theme} />}
				</div>
			</section>
			<section className={styles.notes} aria-label={texts.notes}>
				<header>
					<h2>{texts.notes}</h2>
					<button
						type="button"
						aria-label={texts.smallerNotes}
						disabled={size === 0}
						onClick={() => setSize(Math.max(0, size - 1))}
					>
						<AArrowDown {...icon} />
					</button>
					<button
						type="button"
						aria-label={texts.largerNotes}
						disabled={size === noteSizes.length - 1}
						onClick={() => setSize(Math.min(noteSizes.length - 1, size + 1))}
					>
						<AArrowUp {...icon} />
					</button>
				</header>
				{/* biome-ignore lint/a11y/noNoninteractiveTabindex: long notes are scrolled by the keys */}
				<div className={styles.text} style={{ fontSize: noteSizes[size] }} tabIndex={0} data-testid="speaker-notes">
					<MarkdownText text={scene?.notes ?? texts.thisSceneHasNoNotes} />
				</div>
			</section>
		</main>
	);
}

/** Those that only make sense where the presentation is stay there. */
const elsewhere: readonly DeckAct["kind"][] = ["leave", "full", "speaker", "notes", "ask", "pointer", "capture"];

function useSpeakerKeys(deck: { readonly index: number; readonly count: number }, act: (act: DeckAct) => void) {
	const typed = useRef("");
	useDeckKeys((key) => {
		const wanted = deckAct(key, { ...deck, typed: typed.current });
		if (wanted === undefined || elsewhere.includes(wanted.kind)) return false;
		typed.current = wanted.kind === "digit" ? typed.current + wanted.digit : "";
		if (wanted.kind !== "digit") act(wanted);
		return true;
	});
}
