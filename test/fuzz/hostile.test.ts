import { deflateSync, strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { editor, editorStore } from "../../src/editor/editorStore.ts";
import { plainMarkup } from "../../src/engine/format/carriers/plainMarkup.ts";
import { pngChunkBytes } from "../../src/engine/format/carriers/pngChunks.ts";
import { textInHtml } from "../../src/engine/format/carriers/textInHtml.ts";
import { textInPng } from "../../src/engine/format/carriers/textInPng.ts";
import { textInSvg } from "../../src/engine/format/carriers/textInSvg.ts";
import { completionsAt } from "../../src/engine/format/completions.ts";
import { parseDesign } from "../../src/engine/format/parseDesign.ts";
import { pasteThings } from "../../src/engine/format/pasteThings.ts";
import { quickFixes } from "../../src/engine/format/quickFixes.ts";
import { exampleDesign, exampleText } from "../engine/layout/exampleDesign.ts";
import { baseTexts } from "./baseTexts.ts";
import { bombOf } from "./bombs.ts";
import { wrongProblems } from "./wrongProblems.ts";

const head = "archipelago: 1\nname: A\nregions:\n  a: { provider: aws, code: us-east-1 }\n";

const partitioned =
	"data:\n  db: { technology: postgresql, replicas: [a], pattern: partitioned, consistency: strong, size: 1GB }\n" +
	"features:\n  all: { application: api, store: db, readsPerSecond: 1, writesPerSecond: 1, itemSize: 1KB }\n";

/** Problems of a text that has some; each stands in it and says something. */
function problemsOf(text: string) {
	const { problems } = parseDesign(text);
	expect(wrongProblems(text, problems)).toEqual([]);
	return problems;
}

describe("a text that somebody made to hurt", () => {
	it.each([
		["lists in lists", "[".repeat(10_000)],
		["maps in maps", `x-a: ${"{ a: ".repeat(10_000)}1${" }".repeat(10_000)}`],
		["lists in lists, a dash for each", "- ".repeat(10_000)],
		["maps in maps, a line for each", Array.from({ length: 200 }, (_, at) => `${" ".repeat(at)}a:\n`).join("")],
	])("nests 10 000 deep: %s", (_, deep) => {
		const problems = problemsOf(head + deep);
		expect(problems.map(({ message }) => message)).toContain("nested more than 64 deep");
	});

	it.each([
		["brackets that open nothing", "]"],
		["quotes", '"'],
		["anchors", "& "],
		["tags", "!a "],
		["documents", "---\n"],
	])("is 100 000 signs of %s, and a few dozen problems say so", (_, sign) => {
		const problems = problemsOf(sign.repeat(100_000 / sign.length));
		expect(problems.length).toBeGreaterThan(0);
		expect(problems.length).toBeLessThanOrEqual(50);
	});

	it("has more entries than a design can have, in any section", () => {
		const scenes = Array.from({ length: 2001 }, (_, at) => `  s${at}: { focus: [b] }\n`).join("");
		expect(problemsOf(`${head}scenes:\n${scenes}`)).toMatchObject([
			{ line: 5, message: "`scenes` has 2001 entries", expected: "at most 2000" },
		]);
		expect(problemsOf(`${head}scenes:\n  s: { focus: [${"a, ".repeat(2001)}] }\n`)).toMatchObject([
			{ message: "`scenes.s.focus` has 2001 entries" },
		]);
	});

	it("has thousands of wrong keys, of which hundreds are told", () => {
		const keys = Array.from({ length: 1900 }, (_, at) => `regoins${at}: 1\n`).join("");
		expect(problemsOf(head + keys)).toHaveLength(500);
	});

	it.each(["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"])(
		"has %s for a key, an id and a name, and nothing inherits it",
		(key) => {
			expect(problemsOf(`${head}${key}: { polluted: 1 }\n`)).toMatchObject([{ line: 5, column: 1 }]);
			expect(problemsOf(head.replace("  a:", `  ${key}:`)).length + Number(/^[a-z]+$/.test(key))).toBe(1);
			expect(problemsOf(`${head}costs: { ${key}: { polluted: 1 } }\n`)).toMatchObject([{ line: 5, column: 10 }]);
			for (const text of [head.replace("  a:", `  ${key}: 5\n  a:`), `${head}data:\n  ${key}: -5%\n${key}:\n  a: {}\n`])
				for (const problem of problemsOf(text)) expect(quickFixes(text, problem).length).toBeLessThan(10);
			expect("polluted" in {}).toBe(false);
		},
	);

	it("names users by what is no id, where another line names them too", () => {
		const users = "users:\n  populations:\n    👩‍👩‍👧: { name: P, at: nowhere, share: 1 }\n";
		const text = head + users + partitioned;
		for (const problem of problemsOf(text)) expect(quickFixes(text, problem).length).toBeLessThan(10);
	});

	it.each([
		["\r", 5],
		["\r\n", 5],
		["\r\r\n", 9],
	])("ends its lines with %j, which are counted as editors do", (end, line) => {
		const text = `${head}wrong: 1\n`.replaceAll("\n", end);
		expect(problemsOf(text).at(-1)?.line).toBeLessThanOrEqual(line);
	});

	it.each(["NaN", ".nan", ".inf", "-.inf", "Infinity", "1e999s", "-5s", "9".repeat(400)])(
		"has %s for a duration, and says in which column",
		(value) => {
			expect(problemsOf(head.replace("code:", `outage: ${value}, code:`))).toMatchObject([{ line: 4, column: 31 }]);
		},
	);

	it.each(["1e-200s", "1e-320s", "1e30s"])("has %s for a duration, with which no figure could be made", (value) => {
		expect(problemsOf(head.replace("code:", `outage: ${value}, code:`))).toMatchObject([{ line: 4, column: 31 }]);
	});

	it.each(["שלום עולם", "مرحبا", "\u202eabc\u202c", "👩‍👩‍👧‍👦", "😀🏝️", "e\u0301", "日本語"])(
		"calls a design %s",
		(name) => {
			expect(parseDesign(head.replace("name: A", `name: ${name}`)).design?.name).toBe(name);
		},
	);

	it("misses something at a line's end, and the problem stands in the line", () => {
		expect(problemsOf(": {:\r\n").length).toBeGreaterThan(0);
	});

	it("leaves the last good design where it was", () => {
		editor.openText(exampleText("shop"), { name: "shop.yaml", savedText: undefined });
		const { design } = editorStore.getState();
		editor.setText("[".repeat(10_000), { label: "Type" });
		expect(editorStore.getState().design).toBe(design);
		editor.undo();
		expect(editorStore.getState()).toMatchObject({ text: exampleText("shop"), problems: [] });
	});

	it("offers nothing within 20 000 open brackets", () => {
		expect(completionsAt("x-a: ".padEnd(20_000, "["), 20_000)).toBeUndefined();
	});
});

describe("a file that somebody made to hurt", () => {
	it("unpacks to gigabytes, and is given up at 1 MiB", () => {
		const { zlib } = bombOf(32);
		const data = Uint8Array.from([...strToU8("archipelago\0\u0001\0\0\0", true), ...zlib]);
		const header = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
		expect(textInPng(Uint8Array.from([...header, ...pngChunkBytes("iTXt", data)]))).toEqual({
			ok: false,
			error: { code: "tooLarge" },
		});
		expect(deflateSync(zlib).length).toBeLessThan(1000);
	});

	it("begins a hundred thousand sections of plain text and ends none", () => {
		expect(textInSvg(`<archipelago>${"<![CDATA[".repeat(100_000)}</archipelago>`)).toMatchObject({ ok: true });
	});

	it("says a hundred thousand times in one tag that it holds the design", () => {
		const tag = `<code${' id="archipelago-design"'.repeat(100_000)}`;
		expect(textInHtml(`<!doctype html>${tag}</html>`)).toMatchObject({ ok: false });
	});

	it("has entities by the names of what every object inherits, and they stay as they are", () => {
		expect(plainMarkup("&constructor; &toString; &__proto__; &amp;")).toBe("&constructor; &toString; &__proto__; &");
	});
});

describe("a clipboard", () => {
	const target = { text: exampleText("shop"), design: exampleDesign("shop") };

	it("with two hundred thousand lines of anything is no part of a design", () => {
		expect(pasteThings(target, "a\n".repeat(200_000))).toMatchObject({ ok: false, error: { code: "noThings" } });
	});

	it("with a whole design is to be opened instead", () => {
		expect(pasteThings(target, baseTexts[0] ?? "")).toMatchObject({ ok: false, error: { code: "wholeDesign" } });
	});
});
