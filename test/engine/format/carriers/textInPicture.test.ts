import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawDesign } from "../../../../src/engine/drawing/drawDesign.ts";
import { textInPicture } from "../../../../src/engine/format/carriers/textInPicture.ts";
import { textInSvg } from "../../../../src/engine/format/carriers/textInSvg.ts";
import { exampleDesign, exampleText } from "../../layout/exampleDesign.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const shop = exampleDesign("shop");
const drawn = (source: string): string => drawDesign(shop, { theme: "light", source });

describe("an SVG with a design in it", () => {
	it("gives back the very text", () => {
		const text = exampleText("shop");
		expect(textInSvg(drawn(text))).toEqual({ ok: true, value: text });
	});

	it("does so whatever the text says, as far as XML can", () => {
		fc.assert(
			fc.property(fc.string({ unit: "grapheme", minLength: 1 }), (any) => {
				fc.pre(any.trim() !== "" && !/[^\t\n\r\u0020-\ufffd\u{10000}-\u{10ffff}]/u.test(any));
				expect(textInSvg(drawn(any))).toEqual({ ok: true, value: any });
			}),
			{ numRuns: 40 },
		);
	});

	it.each([
		["with line ends of Windows", "a: 1\r\nb: 2\r\n"],
		["with all that markup is made of", `name: "]]><!-- </archipelago></metadata><script>alert('&amp;')</script>"`],
	])("%s", (_, text) => {
		expect(textInSvg(drawn(text))).toEqual({ ok: true, value: text });
	});

	it("is read as another program has written it again: a prefix, entities by number, a CDATA section", () => {
		const again = `<svg><metadata><a:archipelago xmlns:a="x">a: &#34;&#x3c;&quot;\n<![CDATA[b: <&]]></a:archipelago></metadata></svg>`;
		expect(textInSvg(again)).toEqual({ ok: true, value: 'a: "<"\nb: <&' });
	});
});

describe("a picture that gives no design", () => {
	it("is markup without one", () => {
		expect(textInPicture(bytes("\ufeff\n<svg><text>archipelago</text></svg>\n"))).toMatchObject({
			ok: false,
			error: { code: "noDesign" },
		});
	});

	it("is cut off", () => {
		const whole = drawn(exampleText("shop"));
		expect(textInSvg(whole.slice(0, 1500))).toMatchObject({ ok: false, error: { code: "incomplete" } });
	});

	it("holds more than a design may have", () => {
		const large = `# ${"x".repeat(1024 * 1024)}`;
		expect(textInSvg(`<svg><archipelago>${large}</archipelago></svg>`)).toMatchObject({ error: { code: "tooLarge" } });
	});
});

it("YAML is no picture", () => {
	expect(textInPicture(bytes(exampleText("shop")))).toBeUndefined();
});
