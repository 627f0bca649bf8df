import * as texts from "../../texts/keys.ts";
import { commandKeys } from "./commandKeys.ts";

const isMac = typeof navigator !== "undefined" && /mac|iphone|ipad/i.test(navigator.userAgent);

const names: Readonly<Record<string, string>> = {
	mod: isMac ? "⌘" : texts.ctrl,
	alt: isMac ? "⌥" : "Alt",
	shift: isMac ? "⇧" : "Shift",
	ArrowLeft: "←",
	ArrowRight: "→",
	ArrowUp: "↑",
	ArrowDown: "↓",
	Escape: texts.esc,
};

/** A key of `commandKeys` as it is shown: "mod shift z" → "Ctrl Shift Z". */
export function keyText(key: string): string {
	return key
		.split(" ")
		.map((part) => names[part] ?? (part.length === 1 ? part.toUpperCase() : part))
		.join(" ");
}

/** The browser answers these with an event of its own: they are shown with the rest and not listened for. */
const browserKeys: Readonly<Record<string, readonly string[]>> = {
	"edit.cut": ["mod x"],
	"edit.copy": ["mod c"],
	"edit.paste": ["mod v"],
};

/** All keys of a command; none where it has none. */
export function keysOfCommand(id: string): readonly string[] {
	return commandKeys[id] ?? browserKeys[id] ?? [];
}

/** The first key of a command, as it is shown; undefined where it has none. */
export function commandKeyText(id: string): string | undefined {
	const [key] = keysOfCommand(id);
	return key === undefined ? undefined : keyText(key);
}
