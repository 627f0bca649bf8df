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
		name: "With the pointer",
		shortcuts: [
			{ name: "Add to a cell, or to all regions", keys: ["Drag from the palette"] },
			{ name: "Move to another region", keys: ["Drag a card"] },
			{ name: "Also run there, or add a replica", keys: [`${keyText("alt")} drag`] },
			{ name: "Draw a line", keys: ["Drag from a card's dot"] },
			{ name: "Reorder the regions", keys: ["Drag a region's head"] },
			{ name: "Select what the frame touches", keys: ["Drag on the canvas"] },
			{ name: "Select one more, or one less", keys: [`${keyText("shift")} click`] },
			{ name: "Pan", keys: ["Wheel", "Middle button"] },
			{ name: "Zoom", keys: [`${keyText("mod")} wheel`, "Pinch"] },
		],
	},
	{
		name: "On a card",
		shortcuts: [
			{ name: "Go to the next card", keys: ["← → ↑ ↓"] },
			{ name: "Choose it, or point a fault at it", keys: ["Enter"] },
			{ name: "Move it to the next region", keys: [`${keyText("alt")} ←`, `${keyText("alt")} →`] },
		],
	},
	{
		name: "In the failure lab",
		shortcuts: [
			{ name: "Play or pause", keys: ["Space"] },
			{ name: "One second on or back", keys: ["→", "←"] },
			{ name: "From event to event", keys: ["Page Down", "Page Up"] },
			{ name: "Move a fault", keys: ["← → on its bar"] },
			{ name: "Move its start", keys: [`${keyText("alt")} ← → on its bar`] },
			{ name: "Move its end", keys: [`${keyText("shift")} ← → on its bar`] },
			{ name: "Another fault like it", keys: [`${keyText("mod d")} on its bar`] },
			{ name: "One step, in the conflict lab", keys: ["→", "←"] },
		],
	},
	{
		name: "In the YAML",
		shortcuts: [
			{ name: "Complete", keys: ["Ctrl Space"] },
			{ name: "Search", keys: [keyText("mod f")] },
			{ name: "Leave the text by Tab", keys: ["Esc, then Tab"] },
		],
	},
	{
		name: "While presenting",
		shortcuts: [
			{ name: "Next or previous scene", keys: ["→", "←", "Page Down", "Page Up"] },
			{ name: "First or last scene", keys: ["Home", "End"] },
			{ name: "Go to a scene by its number", keys: ["Digits, then Enter"] },
			{ name: "Play or pause the scenario", keys: ["P"] },
			{ name: "Black screen", keys: ["B", "."] },
			{ name: "Pointer", keys: ["L"] },
			{ name: "Speaker’s window", keys: ["S"] },
			{ name: "Speaker notes here", keys: ["N"] },
			{ name: "What if", keys: ["W", "Press a card"] },
			{ name: "Capture what is shown", keys: ["C"] },
			{ name: "Full screen", keys: ["F"] },
			{ name: "Leave", keys: [keyText("Escape")] },
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
