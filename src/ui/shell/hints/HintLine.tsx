import { X } from "lucide-react";
import { useEffect } from "react";
import type { EditorState } from "../../../editor/editorState.ts";
import { editorStore } from "../../../editor/editorStore.ts";
import { playback } from "../../../editor/playback.ts";
import type { Id } from "../../../engine/model/design.ts";
import * as texts from "../../../texts/hints.ts";
import { useEditor } from "../../useEditor.ts";
import controls from "../Controls.module.css";
import { IconButton } from "../IconButton.tsx";
import styles from "./HintLine.module.css";
import { type HintName, hintNames, hintState } from "./hintState.ts";

interface Hint {
	readonly says: string;
	/** What it points at: the first of these that is on the page. */
	readonly targets: readonly string[];
	/** Who has done it needs no hint. */
	readonly isDone: (state: EditorState, before: EditorState) => boolean;
}

const hints: Readonly<Record<HintName, Hint>> = {
	place: {
		says: texts.dragATechnologyIntoARegion,
		targets: ["[data-testid=palette] [data-technology]", "[data-hint=palette]"],
		isDone: (state, before) => state.history.past.length > before.history.past.length,
	},
	choose: {
		says: texts.clickACardItsSettings,
		targets: [".react-flow__node-store"],
		isDone: (state, before) => state.selection !== before.selection && state.selection.kind === "items",
	},
	fail: {
		says: texts.seeWhatHappensWhenARegion,
		targets: ["[data-hint=scenarios]"],
		isDone: (state, before) => state.run !== before.run && state.run !== undefined,
	},
	why: {
		says: texts.pressAnyFigureToSeeHow,
		targets: ["[data-testid=headline] button"],
		isDone: () => false,
	},
};

/** One hint: what it says, and a frame around what it points at. */
export function HintLine({ name }: { readonly name: HintName }) {
	const { says, targets } = hints[name];
	const scenario = useEditor((state) => state.design.scenarios.keys().next().value);
	usePointedAt(targets, name);
	useEffect(
		() =>
			editorStore.subscribe((state, before) => {
				for (const each of hintNames) if (hints[each].isDone(state, before)) hintState.see(each);
			}),
		[],
	);
	const at = hintNames.indexOf(name) + 1;
	return (
		<section className={styles.hint} aria-label={texts.hint} data-testid="hint">
			<span className={styles.count}>
				{at}/{hintNames.length}
			</span>
			<span className={styles.says}>{says}</span>
			{name === "fail" && scenario !== undefined && (
				<button type="button" className={controls.link} onClick={() => void play(scenario)}>
					{texts.playIt}
				</button>
			)}
			<button type="button" className={controls.link} onClick={() => hintState.see(name)}>
				{at === hintNames.length ? texts.done : texts.next}
			</button>
			<IconButton icon={X} label={texts.noMoreHints} onClick={hintState.seeAll} />
		</section>
	);
}

async function play(scenario: Id): Promise<void> {
	hintState.see("fail");
	const { openScenario } = await import("../../failurelab/openScenario.ts");
	openScenario(scenario);
	playWhenReady(scenario);
}

/** Starts the run when it is computed and the lab knows how long it is. */
function playWhenReady(scenario: Id): void {
	const stops = [editorStore.subscribe(look), playback.subscribe(look)];
	function look(): void {
		const { runFresh, scenarioId } = editorStore.getState();
		if (scenarioId === scenario && !(runFresh && playback.get().toSeconds > 0)) return;
		for (const stop of stops) stop();
		if (scenarioId === scenario) setTimeout(playback.play);
	}
}

/** Frames the target by an attribute: a frame that is the target's own outline takes no press and moves along. */
function usePointedAt(targets: readonly string[], name: HintName): void {
	useEffect(() => {
		const target = targets.map((each) => document.querySelector<HTMLElement>(each)).find((each) => each !== null);
		if (target === undefined || target === null) return;
		target.dataset.hinted = "";
		const press = (): void => hintState.see(name);
		if (name === "why") target.closest("[data-testid=headline]")?.addEventListener("click", press);
		return () => {
			delete target.dataset.hinted;
			target.closest("[data-testid=headline]")?.removeEventListener("click", press);
		};
	}, [targets, name]);
}
