import { ChevronLeft, ChevronRight, NotebookText, Pause, Play, X } from "lucide-react";
import { useEffect, useRef } from "react";
import { editor } from "../../editor/editorStore.ts";
import { playback } from "../../editor/playback.ts";
import type { Scene } from "../../engine/model/design.ts";
import { shownPlayback } from "../failurelab/shownPlayback.ts";
import { usePlayback } from "../failurelab/usePlayback.ts";
import styles from "./SceneStrip.module.css";

interface SceneStripProps {
	readonly scenes: readonly Scene[];
	readonly index: number;
	readonly onGo: (index: number) => void;
	readonly notes: boolean;
	readonly onNotes: () => void;
}

/** Where one is among the scenes, and the presentation's buttons. */
export function SceneStrip({ scenes, index, onGo, notes, onNotes }: SceneStripProps) {
	const playing = usePlayback((state) => state.playing);
	const plays = scenes[index]?.scenario !== undefined;
	const icon = { size: 14, strokeWidth: 1.5 };
	return (
		<footer className={styles.strip}>
			<button
				type="button"
				className={styles.button}
				aria-label="Previous scene"
				title="Previous scene (←)"
				disabled={index === 0}
				onClick={() => onGo(index - 1)}
			>
				<ChevronLeft {...icon} />
			</button>
			<ol style={{ gridTemplateColumns: `repeat(${scenes.length}, minmax(0, 1fr))` }}>
				{scenes.map((scene, at) => (
					<li key={scene.id} data-state={at < index ? "done" : at === index ? "current" : "to come"}>
						<button
							type="button"
							aria-current={at === index ? "step" : undefined}
							title={scene.title}
							onClick={() => onGo(at)}
						>
							<i>{at === index && <Progress plays={plays} />}</i>
							<span>{scene.title}</span>
						</button>
					</li>
				))}
			</ol>
			<button
				type="button"
				className={styles.button}
				aria-label="Next scene"
				title="Next scene (→)"
				disabled={index === scenes.length - 1}
				onClick={() => onGo(index + 1)}
			>
				<ChevronRight {...icon} />
			</button>
			<span className={styles.count} data-testid="scene-count">
				{index + 1} of {scenes.length}
			</span>
			{plays && (
				<button
					type="button"
					className={styles.button}
					aria-label={playing ? "Pause" : "Play"}
					title={playing ? "Pause (P)" : "Play (P)"}
					onClick={() => (playing ? playback.pause() : playback.play())}
				>
					{playing ? <Pause {...icon} /> : <Play {...icon} />}
				</button>
			)}
			<button
				type="button"
				className={styles.button}
				aria-label="Speaker notes"
				aria-pressed={notes}
				title="Speaker notes (N)"
				onClick={onNotes}
			>
				<NotebookText {...icon} />
			</button>
			<button
				type="button"
				className={styles.button}
				aria-label="Leave the presentation"
				title="Leave (Esc)"
				onClick={() => editor.present(undefined)}
			>
				<X {...icon} />
			</button>
		</footer>
	);
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
