import { describe, expect, it } from "vitest";
import { deckAct } from "../../../src/ui/present/deckAct.ts";

describe("the keys of a presentation", () => {
	const at = { index: 1, count: 4, typed: "" };
	it.each([
		["ArrowRight", 2],
		["PageDown", 2],
		[" ", 2],
		["Enter", 2],
		["ArrowLeft", 0],
		["PageUp", 0],
		["Home", 0],
		["End", 3],
	])("%s goes to its scene", (key, to) => {
		expect(deckAct(key, at)).toEqual({ kind: "go", to });
	});

	it("stop at the ends", () => {
		expect(deckAct("ArrowRight", { ...at, index: 3 })).toEqual({ kind: "go", to: 3 });
		expect(deckAct("ArrowLeft", { ...at, index: 0 })).toEqual({ kind: "go", to: 0 });
	});

	it("digits and Enter go to the scene of that number, or to the last", () => {
		expect(deckAct("3", at)).toEqual({ kind: "digit", digit: "3" });
		expect(deckAct("Enter", { ...at, typed: "3" })).toEqual({ kind: "go", to: 2 });
		expect(deckAct("Enter", { ...at, typed: "99" })).toEqual({ kind: "go", to: 3 });
		expect(deckAct("Enter", { ...at, typed: "0" })).toEqual({ kind: "go", to: 0 });
	});

	it.each([
		["b", "black"],
		[".", "black"],
		["L", "pointer"],
		["Escape", "leave"],
	])("%s asks for %s", (key, kind) => {
		expect(deckAct(key, at)).toEqual({ kind });
	});

	it("leave all other keys alone", () => {
		expect(deckAct("x", at)).toBeUndefined();
		expect(deckAct("Tab", at)).toBeUndefined();
	});
});
