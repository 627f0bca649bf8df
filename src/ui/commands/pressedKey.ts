type KeyPress = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** Signs that a keyboard makes with Shift, so that Shift says nothing about them. */
const sign = /^[^\p{L}\p{N}]$/u;

/** A key with its modifiers as `commandKeys` writes it: "mod shift z". */
export function pressedKey({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyPress): string {
	const name = keyName(key, code, altKey || shiftKey);
	const shifts = shiftKey && !sign.test(name);
	return [(ctrlKey || metaKey) && "mod", altKey && "alt", shifts && "shift", name].filter(Boolean).join(" ");
}

/** With a modifier a digit, or with Alt a letter, makes a sign of the keyboard's language: then the key's place counts. */
function keyName(key: string, code: string, modified: boolean): string {
	const digit = /^Digit(\d)$/.exec(code)?.[1];
	if (modified && digit !== undefined) return digit;
	const letter = /^Key([A-Z])$/.exec(code)?.[1];
	if (letter !== undefined && !/^[a-z]$/i.test(key)) return letter.toLowerCase();
	if (key === " ") return "Space";
	return key.length === 1 ? key.toLowerCase() : key;
}
