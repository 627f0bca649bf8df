import { describe, expect, it } from "vitest";
import { pressedKey } from "../../../src/ui/commands/pressedKey.ts";

const free = { code: "", ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe("a pressed key", () => {
	it("has its modifiers in front, in one order", () => {
		expect(pressedKey({ ...free, key: "Z", code: "KeyZ", ctrlKey: true, shiftKey: true })).toBe("mod shift z");
	});

	it("is the same with ⌘ and with Ctrl", () => {
		expect(pressedKey({ ...free, key: "k", code: "KeyK", metaKey: true })).toBe("mod k");
		expect(pressedKey({ ...free, key: "k", code: "KeyK", ctrlKey: true })).toBe("mod k");
	});

	it("leaves Shift out where it only makes another sign, whatever the keyboard's language", () => {
		expect(pressedKey({ ...free, key: "?", code: "Slash", shiftKey: true })).toBe("?");
		expect(pressedKey({ ...free, key: "?", code: "Minus", shiftKey: true })).toBe("?");
	});

	it("is a digit by its place when Shift makes a sign of it", () => {
		expect(pressedKey({ ...free, key: "!", code: "Digit1", shiftKey: true })).toBe("shift 1");
		expect(pressedKey({ ...free, key: "&", code: "Digit1" })).toBe("&");
	});

	it("is a letter by its place when Alt makes a sign of it", () => {
		expect(pressedKey({ ...free, key: "å", code: "KeyA", altKey: true })).toBe("alt a");
	});

	it("follows the letter, not the place, where the keyboard writes Latin letters", () => {
		expect(pressedKey({ ...free, key: "z", code: "KeyY", ctrlKey: true })).toBe("mod z");
	});
});
