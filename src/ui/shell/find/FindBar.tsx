import { ChevronDown, ChevronUp, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useSyncExternalStore } from "react";
import type { Design } from "../../../engine/model/design.ts";
import * as texts from "../../../texts/find.ts";
import { goTo } from "../../commands/goTo.ts";
import { useEditor } from "../../useEditor.ts";
import { IconButton } from "../IconButton.tsx";
import styles from "./FindBar.module.css";
import { findState } from "./findState.ts";
import { type FoundCard, foundCards } from "./foundCards.ts";

/** Finds cards on the canvas: all that are found are marked, and one after the other is chosen and shown. */
export function FindBar() {
	const find = useSyncExternalStore(findState.subscribe, findState.get);
	const design = useEditor((state) => state.design);
	const input = useFocusWhenAsked();
	useFollowedDesign(design);
	if (find === undefined) return null;
	const { words, cards, at } = find;
	const step = (by: number): void => {
		if (cards.length === 0) return;
		// From nothing, the first one forward and the last one back.
		const from = at < 0 && by < 0 ? 0 : at;
		const next = (from + by + cards.length) % cards.length;
		findState.change({ at: next });
		show(cards[next]);
	};
	const search = (typed: string): void => {
		const found = foundCards(design, typed);
		findState.change({ words: typed, cards: found, at: found.length === 0 ? -1 : 0 });
		show(found[0]);
	};
	const onKeyDown = (event: KeyboardEvent): void => {
		if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
		else if (event.key === "Escape") leave();
		else return;
		event.preventDefault();
		event.stopPropagation();
	};
	return (
		<search className={styles.bar} aria-label={texts.findOnTheCanvas} onKeyDown={onKeyDown}>
			<input
				ref={input}
				type="text"
				aria-label={texts.findOnTheCanvas}
				placeholder={texts.nameTechnologyPlaceNote}
				value={words}
				onChange={(event) => search(event.target.value)}
			/>
			<span className={styles.count} role="status">
				{countText(words, cards.length, at)}
			</span>
			<IconButton icon={ChevronUp} label={texts.previous} shortcut="Shift Enter" onClick={() => step(-1)} />
			<IconButton icon={ChevronDown} label={texts.next} shortcut="Enter" onClick={() => step(1)} />
			<IconButton icon={X} label={texts.closeFind} shortcut="Esc" onClick={leave} />
			{words.trim() !== "" && cards.length === 0 && (
				<p className={styles.none}>{texts.noCardHasThatFeaturesScenarios}</p>
			)}
		</search>
	);
}

function countText(words: string, count: number, at: number): string {
	if (words.trim() === "") return "";
	return count === 0 ? texts.none : texts.atOfCount(at + 1, count);
}

function show(card: FoundCard | undefined): void {
	if (card === undefined) return;
	const { id, region, note } = card;
	if (note) goTo({ kind: "items", ids: [], notes: [id] }, [id]);
	else goTo({ kind: "items", ids: [id], ...(region === undefined ? {} : { region }) }, [id]);
}

/** The keys go back to what was found, so that arrows and Enter go on from there. */
function leave(): void {
	const find = findState.get();
	const card = find?.cards[find.at];
	findState.close();
	if (card === undefined) return;
	const nodeIds =
		card.region === undefined ? [card.id, `region:${card.id}`, `note:${card.id}`] : [`${card.id}@${card.region}`];
	for (const nodeId of nodeIds) document.querySelector<HTMLElement>(`.react-flow__node[data-id="${nodeId}"]`)?.focus();
}

/** When find is asked for while it is open, its words are typed over. */
function useFocusWhenAsked() {
	const input = useRef<HTMLInputElement>(null);
	const asked = useSyncExternalStore(findState.subscribe, findState.asked);
	// biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for
	useEffect(() => {
		input.current?.focus();
		input.current?.select();
	}, [asked]);
	return input;
}

/** What is found follows the design; which one is shown stays, where it is still there. */
function useFollowedDesign(design: Design): void {
	useEffect(() => {
		const find = findState.get();
		if (find === undefined || find.words === "") return;
		const cards = foundCards(design, find.words);
		const shown = find.cards[find.at];
		const at = cards.findIndex(({ id, region }) => id === shown?.id && region === shown.region);
		findState.change({ cards, at: at < 0 ? Math.min(find.at, cards.length - 1) : at });
	}, [design]);
}
