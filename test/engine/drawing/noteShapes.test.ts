import { describe, expect, it } from "vitest";
import { noteShapes, noteTitle } from "../../../src/engine/drawing/noteShapes.ts";
import type { TextShape } from "../../../src/engine/drawing/shape.ts";

function texts(text: string, size = { w: 200, h: 160 }): readonly TextShape[] {
	const rect = { x: 0, y: 0, ...size };
	return noteShapes({ id: "n", rect, text, colour: "yellow", frame: false }).flatMap((shape) =>
		shape.kind === "text" ? [shape] : [],
	);
}

describe("a note's Markdown", () => {
	it("shows headings larger, list items behind their marks, and no sign of Markdown", () => {
		const shown = texts("# Plan\n\n- first\n- second\n\n1. one");
		expect(shown.map(({ text }) => text)).toEqual(["Plan", "•", "first", "•", "second", "1.", "one"]);
		expect(shown[0]?.size).toBe(15);
	});

	it("keeps bold, italic, code and struck words apart in one line", () => {
		const [line] = texts("**bold** and *soft* `code` ~~gone~~");
		expect(line?.text).toBe("bold and soft code gone");
		expect(line?.spans).toEqual([
			{ text: "bold", weight: 600 },
			{ text: " and " },
			{ text: "soft", face: "italic" },
			{ text: " " },
			{ text: "code", face: "mono" },
			{ text: " " },
			{ text: "gone", struck: true },
		]);
	});

	it("follows links to the web and to mailboxes, and to nowhere else", () => {
		const hrefs = (text: string) => texts(text).flatMap(({ spans }) => spans?.map(({ href }) => href) ?? []);
		expect(hrefs("[a](https://example.com/x?y=1)")).toEqual(["https://example.com/x?y=1"]);
		expect(hrefs("[a](mailto:team@example.com)")).toEqual(["mailto:team@example.com"]);
		for (const bad of ["javascript:alert(1)", "data:text/html,x", "JAVASCRIPT:alert(1)", "file:///etc/passwd"]) {
			expect(texts(`[word](${bad})`)[0]?.text).toBe("word");
			expect(hrefs(`[word](${bad})`)).toEqual([]);
		}
	});

	it("leaves HTML the text that it is", () => {
		const shown = texts('<img src=x onerror="alert(1)">', { w: 400, h: 100 });
		expect(shown.map(({ text }) => text).join("")).toBe('<img src=x onerror="alert(1)">');
	});

	it("wraps between words and ends with an ellipsis where there is no more room", () => {
		const shown = texts("one two three four five six seven eight nine ten", { w: 80, h: 48 });
		expect(shown.length).toBe(2);
		expect(shown[0]?.text.startsWith("one two")).toBe(true);
		expect(shown[1]?.text.endsWith("…")).toBe(true);
	});

	it("breaks a line where the text does", () => {
		expect(texts("first\nsecond").map(({ text }) => text)).toEqual(["first", "second"]);
	});
});

describe("a frame", () => {
	it("shows its first line as title, without its Markdown", () => {
		const rect = { x: 10, y: 20, w: 300, h: 200 };
		const shapes = noteShapes({ id: "f", rect, text: "## Payment **path**\n\nmore", colour: "blue", frame: true });
		expect(shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : []))).toEqual(["Payment path"]);
	});

	it("has an empty title when it has no text", () => {
		expect(noteTitle("")).toBe("");
	});
});
