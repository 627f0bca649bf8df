import "../drawing/browserGlobals.ts";
import { describe, expect, it } from "vitest";
import { comparisonHtml } from "../../../src/engine/exports/comparisonHtml.ts";
import type { Design } from "../../../src/engine/model/design.ts";
import { analyzeDesign } from "../../../src/engine/review/analyzeDesign.ts";
import { designOf, exampleText } from "../layout/exampleDesign.ts";
import { actingParts } from "./actingParts.ts";
import { hostileEverywhere } from "./hostileEverywhere.ts";

const side = (design: Design) => ({ design, figures: analyzeDesign(design) });
const web = { link: /^(?:https?:\/\/|mailto:)/ };

describe("two designs compared on a page", () => {
	it("are called by their names, with what differs and both pictures", () => {
		const shop = exampleText("shop");
		const html = comparisonHtml({
			a: side(designOf(shop)),
			b: side(
				designOf(
					shop.replace("name: Storefront", "name: Shop front").replace("jp: { name: Japan", "jp: { name: Nippon"),
				),
			),
			names: { a: "main.yaml", b: "branch.yaml" },
		});
		const page = new DOMParser().parseFromString(html, "text/html");
		expect(page.body.textContent).toContain("main.yaml");
		expect(page.body.textContent).toContain("branch.yaml");
		expect(page.body.textContent).toContain("Nippon");
		expect(page.querySelectorAll("svg").length).toBeGreaterThanOrEqual(2);
	});

	it("hold words and no more where every word is an attack, names of files too", () => {
		const hostile = side(designOf(hostileEverywhere));
		const names = { a: `<img src=x onerror=1>.yaml`, b: `"><script>1</script>.yaml` };
		const html = comparisonHtml({ a: side(designOf(exampleText("shop"))), b: hostile, names });
		const plain = comparisonHtml({
			a: side(designOf(exampleText("shop"))),
			b: side(designOf(exampleText("shop"))),
			names: { a: "a", b: "b" },
		});
		expect(actingParts(html, "text/html", web)).toEqual(actingParts(plain, "text/html", web));
		expect(html).toContain("&lt;img src=x onerror=1&gt;");
	});
});
