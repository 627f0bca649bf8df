import {
	ChevronLeft,
	ChevronRight,
	CircleHelp,
	type LucideIcon,
	NotebookText,
	PanelsTopLeft,
	Pause,
	Play,
	Pointer,
	X,
} from "lucide-react";
import { type PointerEvent, useEffect, useRef } from "react";
import { playback } from "../../editor/playback.ts";
import type { Id, Scene } from "../../engine/model/design.ts";
import * as texts from "../../texts/present.ts";
import { shownPlayback } from "../failurelab/shownPlayback.ts";
import { usePlayback } from "../failurelab/usePlayback.ts";
import type { DeckAct } from "./deckAct.ts";
import styles from "./SceneStrip.module.css";

interface SceneStripProps {
	readonly scenes: readonly Scene[];
	readonly index: number;
	/** A scenario plays in the shown scene. */
	readonly plays: boolean;
	readonly over: { readonly notes: boolean; readonly pointer: boolean; readonly asked: Id | undefined };
	readonly onAct: (act: DeckAct) => void;
}

/** Where one is among the scenes, and the presentation's buttons. */
export function SceneStrip({ scenes, index, plays, over, onAct }: SceneStripProps) {
	const playing = usePlayback((state) => state.playing);
	const go = (to: number) => onAct({ kind: "go", to });
	return (
		<footer className={styles.strip}>
			<Tool
				icon={ChevronLeft}
				label={texts.previousScene}
				keys="←"
				disabled={index === 0}
				onPress={() => go(index - 1)}
			/>
			<ol style={{ gridTemplateColumns: `repeat(${scenes.length}, minmax(0, 1fr))` }}>
				{scenes.map((scene, at) => (
					<SceneTab
						key={scene.id}
						title={scene.title}
						state={stateOf(at, index)}
						scrubs={at === index && plays}
						onGo={() => go(at)}
					/>
				))}
			</ol>
			<Tool
				icon={ChevronRight}
				label={texts.nextScene}
				keys="→"
				disabled={index === scenes.length - 1}
				onPress={() => go(index + 1)}
			/>
			<span className={styles.count} data-testid="scene-count">
				{texts.indexOfCount(index + 1, scenes.length)}
			</span>
			{plays && (
				<Tool
					icon={playing ? Pause : Play}
					label={playing ? texts.pause : texts.play}
					keys="P"
					onPress={() => onAct({ kind: "play" })}
				/>
			)}
			<Tool
				icon={CircleHelp}
				label={texts.whatIf}
				keys="W"
				pressed={over.asked !== undefined}
				onPress={() => onAct({ kind: "ask" })}
			/>
			<Tool
				icon={Pointer}
				label={texts.pointer}
				keys="L"
				pressed={over.pointer}
				onPress={() => onAct({ kind: "pointer" })}
			/>
			<Tool icon={PanelsTopLeft} label={texts.speakersWindow} keys="S" onPress={() => onAct({ kind: "speaker" })} />
			<Tool
				icon={NotebookText}
				label={texts.speakerNotes}
				keys="N"
				pressed={over.notes}
				onPress={() => onAct({ kind: "notes" })}
			/>
			<Tool icon={X} label={texts.leaveThePresentation} keys={texts.esc} onPress={() => onAct({ kind: "leave" })} />
		</footer>
	);
}

type TabState = "done" | "current" | "to come";

function stateOf(at: number, index: number): TabState {
	if (at === index) return "current";
	return at < index ? "done" : texts.toCome;
}

interface SceneTabProps {
	readonly title: string;
	readonly state: TabState;
	/** Its scenario plays: the strip is where it stands. */
	readonly scrubs: boolean;
	readonly onGo: () => void;
}

function SceneTab({ title, state, scrubs, onGo }: SceneTabProps) {
	const current = state === "current";
	return (
		<li data-state={state}>
			<button
				type="button"
				aria-current={current ? "step" : undefined}
				title={scrubs ? texts.dragToAnotherMoment(title) : title}
				data-scrubs={scrubs}
				onClick={onGo}
				{...(scrubs ? scrubbing : {})}
			>
				<i>{current && <Progress plays={scrubs} />}</i>
				<span>{title}</span>
			</button>
		</li>
	);
}

interface ToolProps {
	readonly icon: LucideIcon;
	readonly label: string;
	readonly keys: string;
	readonly disabled?: boolean;
	readonly pressed?: boolean;
	readonly onPress: () => void;
}

function Tool({ icon: Icon, label, keys, disabled = false, pressed, onPress }: ToolProps) {
	return (
		<button
			type="button"
			className={styles.button}
			aria-label={label}
			aria-pressed={pressed}
			title={`${label} (${keys})`}
			disabled={disabled}
			onClick={onPress}
		>
			<Icon size={14} strokeWidth={1.5} aria-hidden />
		</button>
	);
}

/** Along the shown scene's part of the strip the run is scrubbed. */
const scrubbing = {
	onPointerDown: (event: PointerEvent<HTMLElement>) => {
		event.currentTarget.setPointerCapture(event.pointerId);
		playback.pause();
		scrub(event);
	},
	onPointerMove: (event: PointerEvent<HTMLElement>) => {
		if (event.currentTarget.hasPointerCapture(event.pointerId)) scrub(event);
	},
};

function scrub({ currentTarget, clientX }: PointerEvent<HTMLElement>): void {
	const { left, width } = currentTarget.getBoundingClientRect();
	const { fromSeconds, toSeconds } = playback.get();
	playback.seek(fromSeconds + ((clientX - left) / Math.max(1, width)) * (toSeconds - fromSeconds));
}

/** How far the scene's scenario has played; a still scene is full. */
function Progress({ plays }: { readonly plays: boolean }) {
	const bar = useRef<HTMLElement>(null);
	useEffect(() => {
		const place = () => {
			const { tSeconds, fromSeconds, toSeconds } = shownPlayback.get();
			const share = plays ? (tSeconds - fromSeconds) / (toSeconds - fromSeconds || 1) : 1;
			if (bar.current !== null) bar.current.style.width = `${share * 100}%`;
		};
		place();
		return shownPlayback.subscribe(place);
	}, [plays]);
	return <b ref={bar} />;
}
