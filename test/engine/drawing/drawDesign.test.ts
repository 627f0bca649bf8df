import { describe, expect, it } from "vitest";
import { drawDesign } from "../../../src/engine/drawing/drawDesign.ts";
import { analyzeDesign } from "../../../src/engine/review/analyzeDesign.ts";
import { designOf, exampleDesign, exampleNames, exampleText } from "../layout/exampleDesign.ts";
import { expectPicture } from "./expectPicture.ts";

const themes = ["light", "dark"] as const;

describe("the picture of an example", () => {
	it.each(exampleNames.flatMap((name) => themes.map((theme) => ({ name, theme }))))(
		"$name in $theme is the one that was looked at",
		({ name, theme }) => {
			const design = exampleDesign(name);
			expectPicture(`${name}-${theme}`, drawDesign(design, { theme, figures: analyzeDesign(design) }));
		},
	);

	it("is the same each time it is drawn", () => {
		const draw = () => drawDesign(exampleDesign("shop"), { theme: "light" });
		expect(draw()).toBe(draw());
	});
});

describe("a picture", () => {
	const hostile = exampleText("shop").replace("name: Global shop", 'name: "</title><script>alert(1)</script>&\\u0007"');

	it("shows names with markup as text", () => {
		const picture = drawDesign(designOf(hostile), { theme: "light" });
		expect(picture).not.toContain("<script");
		expect(picture).toContain("&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;");
	});

	it("holds no character that XML forbids", () => {
		const picture = drawDesign(designOf(hostile), { theme: "light" });
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
		expect(picture).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
	});

	it("carries its source, so that it can be opened again", () => {
		const source = exampleText("flapping");
		const picture = drawDesign(exampleDesign("flapping"), { theme: "light", source });
		const inside = /<archipelago [^>]*>([\s\S]*)<\/archipelago>/.exec(picture)?.[1] ?? "";
		const read = inside
			.replaceAll("&lt;", "<")
			.replaceAll("&gt;", ">")
			.replaceAll("&quot;", '"')
			.replaceAll("&#39;", "'")
			.replaceAll("&amp;", "&");
		expect(read).toBe(source);
	});

	it("asks for nothing from anywhere", () => {
		const picture = drawDesign(exampleDesign("shop"), { theme: "dark" });
		expect(picture).not.toMatch(/href|url\(|@import|<image|<foreignObject/);
	});
});
