import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, type Page } from "@playwright/test";
import { build } from "vite";
import { test } from "../editorTest.ts";
import type { Recorded, Wanted } from "./filmHook.ts";

const text = readFileSync(new URL("../../../examples/shop.yaml", import.meta.url), "utf8");
const wanted = { text, scenario: "europe-down" };

declare const hook: typeof import("./filmHook.ts");

/** A page of the same origin without the editor, with what makes films. */
async function openHook(page: Page): Promise<void> {
	const entry = fileURLToPath(new URL("filmHook.ts", import.meta.url));
	const built = await build({
		configFile: false,
		logLevel: "silent",
		build: { write: false, minify: false, lib: { entry, formats: ["iife"], name: "hook", fileName: "hook" } },
	});
	const [first] = [built].flat();
	if (first === undefined || !("output" in first)) throw new Error("nothing was built");
	await page.route("**/film.html", (route) => route.fulfill({ contentType: "text/html", body: "<title>Film</title>" }));
	await page.goto("./film.html");
	await page.addScriptTag({ content: first.output.map((part) => (part.type === "chunk" ? part.code : "")).join("") });
}

/** Whether these words are seen when the animations stand at a moment of the film, in milliseconds. */
async function isSeen(page: Page, words: string, atMs?: number): Promise<boolean> {
	return await page.evaluate(
		([wanted, time]) => {
			for (const animation of document.getAnimations()) {
				animation.pause();
				animation.currentTime = time ?? 0;
			}
			return [...document.querySelectorAll("text")].some(
				(element) => element.textContent === wanted && getComputedStyle(element).visibility === "visible",
			);
		},
		[words, atMs] as const,
	);
}

test("an animated picture plays in the browser, also as an image, and stands still for who wants no motion", async ({
	page,
}) => {
	await openHook(page);
	const { svg, faultMs } = await page.evaluate((asked) => hook.animated(asked), wanted);

	await page.setContent(`<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}" alt="film" />`);
	expect(await page.getByAltText("film").evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1228);

	await page.setContent(svg);
	expect(await isSeen(page, "Down", faultMs - 20)).toBe(false);
	expect(await isSeen(page, "Down", faultMs + 20)).toBe(true);
	expect(await isSeen(page, "europe goes down: it answers nothing.", faultMs + 20)).toBe(true);

	await page.emulateMedia({ reducedMotion: "reduce" });
	await page.setContent(svg);
	expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
	expect(await isSeen(page, "Down")).toBe(true);
	expect(await isSeen(page, "1:00")).toBe(true);
});

/** The region that goes down is as bright as before until it does, and darker then. */
function expectDarker({ brightness: [earlier = 0, before = 0, after = 0] = [] }: Recorded): void {
	expect(Math.abs(before - earlier)).toBeLessThan(1);
	expect(before - after).toBeGreaterThan(4);
}

test("a video has every frame of the film, and one that is called off leaves nothing", async ({ page }) => {
	await openHook(page);
	const record = (asked: Wanted) => page.evaluate((each) => hook.recorded(each), asked);
	const video = await record(wanted);
	// Half of 1228 × 681 pixels, in pairs; 2 s of the film and 1.5 s of its last picture.
	expect(video).toMatchObject({ progress: 1, width: 614, height: 340 });
	expect(video.durationSeconds).toBeCloseTo(3.5, 1);
	expectDarker(video);

	const calledOff = await record({ ...wanted, cancelAt: 0.3 });
	expect(calledOff).toMatchObject({ refusal: "called off" });
	expect(calledOff.progress).toBeLessThan(0.4);

	const captured = await record({ ...wanted, withoutCodecs: true });
	expect(captured).toMatchObject({ progress: 1, width: 614, height: 340 });
	expectDarker(captured);
});
