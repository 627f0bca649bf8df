import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { drawDesign } from "../../../src/engine/drawing/drawDesign.ts";
import type { Picture } from "../../../src/engine/drawing/picture.ts";
import type { Shape } from "../../../src/engine/drawing/shape.ts";
import { svgDocument } from "../../../src/engine/drawing/svgDocument.ts";
import { designOf } from "../layout/exampleDesign.ts";
import { hostileDesign } from "./hostileDesign.ts";

/** What a reader of XML that isn't ours has to say of a file. */
async function complaints(svg: string): Promise<readonly string[]> {
	const { errors } = await validateXML({ xml: [{ fileName: "picture.svg", contents: svg }], normalization: "c14n" });
	return errors.map(({ message }) => message);
}

describe("a design whose words are markup, controls, direction marks and emoji", () => {
	const design = designOf(hostileDesign);

	it.each(["lanes", "map"] as const)("is well-formed as a picture of the %s, with all of it inside", async (view) => {
		expect(await complaints(drawDesign(design, { theme: "light", view, source: hostileDesign }))).toEqual([]);
	});

	it("has no element in its picture that isn't drawn, and none that acts", () => {
		const svg = drawDesign(design, { theme: "dark", source: hostileDesign });
		const elements = new Set([...svg.matchAll(/<(\w+)/g)].map(([, name = ""]) => name));
		const drawn = ["svg", "title", "desc", "metadata", "archipelago", "g", "rect", "path", "text", "tspan", "a"];
		expect([...elements].filter((name) => !drawn.includes(name))).toEqual([]);
		expect(svg).not.toMatch(/<[^>]* on\w+=/);
		expect(svg).not.toMatch(/="javascript:/);
	});
});

it("a picture of any words is well-formed", async () => {
	const words = fc.sample(fc.string({ unit: "binary", maxLength: 40 }), { numRuns: 120, seed: 6 });
	const ends = ["]]>", "<![CDATA[", "-->", "<?xml?>", "\ud800", "\udc00", "\ufffe", "\u0085\u2028", "&#0;"];
	const shapes = [...words, ...ends].map((text): Shape => {
		const shape: Shape = {
			kind: "text",
			x: 0,
			y: 0,
			text,
			size: 12,
			weight: 400,
			fill: "ink",
			spans: [{ text, href: text }],
		};
		return { kind: "group", title: text, shapes: [shape] };
	});
	const picture: Picture = {
		...{ shapes, width: 10, height: 10, origin: { x: 0, y: 0 }, ground: "canvas" },
		title: ends.join(""),
		description: words.join(""),
	};
	expect(await complaints(svgDocument(picture, { theme: "light", source: [...words, ...ends].join("\n") }))).toEqual(
		[],
	);
});
