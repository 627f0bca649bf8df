import { describe, expect, it } from "vitest";
import { allCommands } from "../../../src/ui/commands/allCommands.ts";
import { commandKeys } from "../../../src/ui/commands/commandKeys.ts";
import { pressedKey } from "../../../src/ui/commands/pressedKey.ts";

const ids = allCommands.map(({ id }) => id);

describe("the page's commands", () => {
	it("each have an id of their own", () => {
		expect(new Set(ids).size).toBe(ids.length);
	});

	it("each have a name of their own, by which they are found", () => {
		expect(new Set(allCommands.map(({ name }) => name)).size).toBe(ids.length);
	});

	it("are there for every key", () => {
		expect(Object.keys(commandKeys).filter((id) => !ids.includes(id))).toEqual([]);
	});

	it("never share a key", () => {
		const keys = Object.values(commandKeys).flat();
		expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
	});

	it.each(Object.values(commandKeys).flat())("can be run by %s, as a keyboard sends it", (key) => {
		const parts = key.split(" ");
		const name = parts.at(-1) ?? "";
		const sent = pressedKey({
			key: name,
			code: /^\d$/.test(name) ? `Digit${name}` : "",
			ctrlKey: parts.includes("mod"),
			metaKey: false,
			altKey: parts.includes("alt"),
			shiftKey: parts.includes("shift"),
		});
		expect(sent).toBe(key);
	});
});
