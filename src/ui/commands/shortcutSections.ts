import * as texts from "../../texts/commands.ts";
import { allCommands } from "./allCommands.ts";
import { keysOfCommand, keyText } from "./keyText.ts";

export interface Shortcut {
	readonly name: string;
	/** As shown; any of them does it. */
	readonly keys: readonly string[];
}

export interface ShortcutSection {
	readonly name: string;
	readonly shortcuts: readonly Shortcut[];
}

/** What no command does, because it needs a place: gestures of the pointer, and keys of what has the focus. */
const placed: readonly ShortcutSection[] = [
	{
		name: texts.withThePointer,
		shortcuts: [
			{ name: texts.addToACell, keys: [texts.dragFromThePalette] },
			{ name: texts.moveToAnotherRegion, keys: [texts.dragACard] },
			{ name: texts.alsoRunThereOrAdd, keys: [texts.keyDrag(keyText("alt"))] },
			{ name: texts.drawALine, keys: [texts.dragFromACardsDot] },
			{ name: texts.reorderTheRegions, keys: [texts.dragARegionsHead] },
			{ name: texts.selectWhatTheFrameTouches, keys: [texts.dragOnTheCanvas] },
			{ name: texts.selectOneMoreOrOneLess, keys: [texts.keyClick(keyText("shift"))] },
			{ name: texts.pan, keys: [texts.wheel, texts.middleButton] },
			{ name: texts.zoom, keys: [texts.keyWheel(keyText("mod")), texts.pinch] },
		],
	},
	{
		name: texts.onACard,
		shortcuts: [
			{ name: texts.goToTheNextCard, keys: ["← → ↑ ↓"] },
			{ name: texts.chooseItOrPointAFault, keys: ["Enter"] },
			{ name: texts.moveItToTheNextRegion, keys: [`${keyText("alt")} ←`, `${keyText("alt")} →`] },
		],
	},
	{
		name: texts.inTheFailureLab,
		shortcuts: [
			{ name: texts.playOrPause, keys: ["Space"] },
			{ name: texts.oneSecondOnOrBack, keys: ["→", "←"] },
			{ name: texts.fromEventToEvent, keys: [texts.pageDown, texts.pageUp] },
			{ name: texts.moveAFault, keys: [texts.toOnItsBar] },
			{ name: texts.moveItsStart, keys: [texts.keyToOnIts(keyText("alt"))] },
			{ name: texts.moveItsEnd, keys: [texts.keyToOnIts(keyText("shift"))] },
			{ name: texts.anotherFaultLikeIt, keys: [texts.onItsBar(keyText("mod d"))] },
			{ name: texts.oneStepInTheConflictLab, keys: ["→", "←"] },
		],
	},
	{
		name: texts.inTheYaml,
		shortcuts: [
			{ name: texts.complete, keys: [texts.ctrlSpace] },
			{ name: texts.search, keys: [keyText("mod f")] },
			{ name: texts.leaveTheTextByTab, keys: [texts.escThenTab] },
		],
	},
	{
		name: texts.whilePresenting,
		shortcuts: [
			{ name: texts.nextOrPreviousScene, keys: ["→", "←", texts.pageDown, texts.pageUp] },
			{ name: texts.firstOrLastScene, keys: ["Home", "End"] },
			{ name: texts.goToAScene, keys: [texts.digitsThenEnter] },
			{ name: texts.playOrPauseTheScenario, keys: ["P"] },
			{ name: texts.blackScreen, keys: ["B", "."] },
			{ name: texts.pointer, keys: ["L"] },
			{ name: texts.speakersWindow, keys: ["S"] },
			{ name: texts.speakerNotesHere, keys: ["N"] },
			{ name: texts.whatIf, keys: ["W", texts.pressACard] },
			{ name: texts.captureWhatIsShown, keys: ["C"] },
			{ name: texts.fullScreen, keys: ["F"] },
			{ name: texts.leave, keys: [keyText("Escape")] },
		],
	},
];

/** All keys of the page: those of the commands, then those that depend on the place. */
export function shortcutSections(): readonly ShortcutSection[] {
	const groups = new Map<string, Shortcut[]>();
	for (const { id, name, group } of allCommands) {
		const keys = keysOfCommand(id);
		if (keys.length === 0) continue;
		groups.set(group, [...(groups.get(group) ?? []), { name, keys: keys.map(keyText) }]);
	}
	return [...[...groups].map(([name, shortcuts]) => ({ name, shortcuts })), ...placed];
}

/** The sections with only what has the words in its name or its keys. */
export function foundShortcuts(sections: readonly ShortcutSection[], words: string): readonly ShortcutSection[] {
	const wanted = words.trim().toLowerCase();
	return sections
		.map(({ name, shortcuts }) => ({
			name,
			shortcuts: shortcuts.filter((each) =>
				`${name} ${each.name} ${each.keys.join(" ")}`.toLowerCase().includes(wanted),
			),
		}))
		.filter(({ shortcuts }) => shortcuts.length > 0);
}
