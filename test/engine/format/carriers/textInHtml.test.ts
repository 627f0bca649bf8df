import { describe, expect, it } from "vitest";
import { htmlReport } from "../../../../src/engine/drawing/report/htmlReport.ts";
import { textInHtml } from "../../../../src/engine/format/carriers/textInHtml.ts";
import { textInPicture } from "../../../../src/engine/format/carriers/textInPicture.ts";
import type { ReviewDocument } from "../../../../src/engine/model/reviewDocument.ts";
import { exampleDesign, exampleText } from "../../layout/exampleDesign.ts";

const design = exampleDesign("shop");

function report(source: string, shown = source): string {
	const document: ReviewDocument = {
		title: '<code id="archipelago-design">name: another</code>',
		subtitle: "",
		sections: [{ id: "file", title: "File", blocks: [{ kind: "code", language: "yaml", text: shown }] }],
	};
	return htmlReport(document, { design, pictureOf: () => undefined, source });
}

describe("a report with the design's file in it", () => {
	it("gives back the very text, and opens like a picture", () => {
		const text = exampleText("shop");
		expect(textInHtml(report(text))).toEqual({ ok: true, value: text });
		expect(textInPicture(new TextEncoder().encode(report(text)))).toEqual({ ok: true, value: text });
	});

	it.each([
		["line ends of Windows", "a: 1\r\nb: 2\r\n"],
		["markup", `\nname: "</code></pre><script>alert('&amp;')</script>"`],
		["letters that run the other way", "name: \u202Eabc\n"],
	])("does so with %s", (_, text) => {
		expect(textInHtml(report(text))).toEqual({ ok: true, value: text });
	});

	it("says when nothing is in it, and when its end is missing", () => {
		expect(textInHtml(report("a: 1", "b: 2"))).toEqual({ ok: false, error: { code: "noDesign" } });
		const whole = report("a: 1");
		expect(textInHtml(whole.slice(0, whole.indexOf("a: 1")))).toEqual({ ok: false, error: { code: "incomplete" } });
	});

	it("says when the element is empty, or holds more than a design may", () => {
		expect(textInHtml(report("  \n"))).toEqual({ ok: false, error: { code: "noDesign" } });
		const most = 1024 * 1024;
		expect(textInHtml(report("a".repeat(most))).ok).toBe(true);
		expect(textInHtml(report("a".repeat(most + 1)))).toEqual({ ok: false, error: { code: "tooLarge" } });
	});

	it("misses the end of a page whatever letters its tag is in and blank lines it has", () => {
		expect(textInHtml("<html></HTML>\n\n")).toEqual({ ok: false, error: { code: "noDesign" } });
		expect(textInHtml("<html></html> and more")).toEqual({ ok: false, error: { code: "incomplete" } });
	});
});
