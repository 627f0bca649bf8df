import { Window } from "happy-dom";
import { describe, expect, it } from "vitest";
import { htmlReport } from "../../../../src/engine/drawing/report/htmlReport.ts";
import { reportPictures } from "../../../../src/engine/drawing/report/reportPictures.ts";
import { exampleDesign } from "../../layout/exampleDesign.ts";
import { everyBlockReport, hostileText } from "./everyBlock.ts";

const design = exampleDesign("shop");

function opened(text: string, source?: string) {
	const html = htmlReport(everyBlockReport(text), { design, pictureOf: reportPictures(design, {}), source });
	const { document } = new Window({ settings: { disableJavaScriptEvaluation: true } });
	document.write(html);
	return { html, document };
}

describe("a report as HTML", () => {
	it("holds no script and fetches nothing", () => {
		const { html, document } = opened("Orders");
		expect(document.querySelectorAll("script, link, img, iframe, object")).toHaveLength(0);
		expect(html).toMatch(/<meta http-equiv="Content-Security-Policy" content="default-src 'none';/);
		expect(html).not.toMatch(/url\((?!#)/);
	});

	it("shows a text that would be markup as the text that it is", () => {
		const { html, document } = opened(hostileText);
		expect(document.querySelectorAll("script, img, [onerror]")).toHaveLength(0);
		expect(html).not.toContain("<script");
		// In the design's file each character counts.
		expect(html.slice(0, html.indexOf("<pre"))).not.toContain("\u202E");
		expect([...document.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "")).not.toContainEqual(
			expect.stringContaining("javascript"),
		);
		expect(document.querySelector("h1")?.textContent).toContain('<script>document.title="ran"</script>');
	});

	it("has one title, headings without gaps and a contents whose links lead somewhere", () => {
		const { document } = opened("Orders");
		expect([...document.querySelectorAll("h1, h2, h3")].map(({ tagName }) => tagName)).toEqual([
			"H1",
			"H2",
			"H3",
			"H2",
		]);
		const targets = [...document.querySelectorAll('a[href^="#"]')].map(
			(link) => link.getAttribute("href")?.slice(1) ?? "",
		);
		expect(targets).toContain("second");
		expect(targets.filter((id) => document.getElementById(decodeURIComponent(id)) === null)).toEqual([]);
		const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it("leads from a figure to its terms, and from the terms down to their sources", () => {
		const { document } = opened("Orders");
		const link = document.querySelector("a.why");
		const terms = document.getElementById(decodeURIComponent(link?.getAttribute("href")?.slice(1) ?? ""));
		expect(terms?.tagName).toBe("DETAILS");
		expect(terms?.querySelector("li li")?.textContent).toBe("In Orders, 2026-11, estimated 4.0 ms");
	});

	it("says by word and mark what is met, missed and left to people", () => {
		const { document } = opened("Orders");
		expect([...document.querySelectorAll(".state")].map(({ textContent }) => textContent)).toEqual([
			"Met",
			"Missed",
			"To confirm",
			"Not applicable",
		]);
		expect(document.querySelector("td.heat-6")?.textContent).toBe("bad: 36 ms");
	});

	it("draws bars to scale, an objective across them, and the same as a table", () => {
		const { document } = opened("Orders");
		const parts = [...document.querySelectorAll(".bar rect")].map((part) => part.getAttribute("width"));
		// 30 and 60 of an axis to 90.
		expect(parts).toEqual(["33.33%", "66.67%"]);
		expect(document.querySelector(".bar line")?.getAttribute("x1")).toBe("50%");
		const row = document.querySelector("figure.chart table tbody tr");
		expect([...(row?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
			"Orders",
			"30 ms",
			"60 ms",
			"90 ms",
			"45 ms",
		]);
	});

	it("interrupts a line where there is no value", () => {
		const { document } = opened("Orders");
		const line = document.querySelector(".lines path.line")?.getAttribute("d") ?? "";
		expect(line.match(/M/g)).toHaveLength(2);
		expect(line).toMatch(/M1000 1$/);
	});

	it("lets its pictures be light or dark with the page", () => {
		const { document } = opened("Orders");
		const picture = document.querySelector("figure.picture svg");
		expect(picture?.querySelector("rect")?.getAttribute("fill")).toBe("var(--canvas)");
		expect(picture?.textContent).toContain("storefront");
	});

	it("holds the design's file in one place, from which it can be read again", () => {
		const { document } = opened("Orders", "name: Orders\n");
		expect(document.getElementById("archipelago-design")?.textContent).toBe("name: Orders\n");
	});
});
