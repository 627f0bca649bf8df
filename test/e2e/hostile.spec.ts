import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { expect, type Page } from "@playwright/test";
import { hostileEverywhere } from "../engine/exports/hostileEverywhere.ts";
import { card, downloaded, openEditor, openPane, settled } from "./editorPage.ts";
import { test } from "./editorTest.ts";

/** What ran, was added to run, or leads where it must not. Whoever speaks to a stranger fails the test by itself. */
function acted(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const { ranAt } = window as { readonly ranAt?: readonly string[] };
		const harmful = document.querySelectorAll(
			"script:not([src]), [onerror], [onload], [ontoggle], object, embed, base",
		);
		const addresses = [...document.querySelectorAll("a, area, use, image, form")].flatMap((element) =>
			["href", "xlink:href", "action"].map((name) => element.getAttribute(name) ?? ""),
		);
		return [
			...(ranAt ?? ["nobody listens"]),
			...[...harmful].map((element) => element.outerHTML.slice(0, 100)),
			...addresses.filter((address) => /^\s*(?:javascript|vbscript|data:text)/i.test(address)),
		];
	});
}

test("a design whose every word is an attack is looked at, exported and opened again, and nothing of it acts", async ({
	page,
}, testInfo) => {
	test.slow();
	const dialogs: string[] = [];
	page.on("dialog", (dialog) => {
		dialogs.push(dialog.message());
		void dialog.dismiss();
	});
	await page.addInitScript(() => {
		const ranAt: string[] = [];
		Object.assign(window, { ranAt, ran: (at: string) => ranAt.push(at) });
	});
	await openEditor(page);
	await page.getByRole("button", { name: "File", exact: true }).click();
	const [chooser] = await Promise.all([
		page.waitForEvent("filechooser"),
		page.getByRole("menuitem", { name: /^Open…/ }).click(),
	]);
	const buffer = Buffer.from(hostileEverywhere);
	await chooser.setFiles({ name: "<img src=x onerror=ran('file')>.yaml", mimeType: "application/yaml", buffer });
	await expect(card(page, "store@one")).toBeVisible();
	await settled(page);
	await card(page, "store@one").click();
	await expect(page.getByTestId("inspector").getByRole("textbox").first()).toBeVisible();
	for (const pane of ["Charts", "Checks", "YAML", "Failure matrix"] as const) {
		await openPane(page, pane);
		expect(await acted(page), pane).toEqual([]);
	}
	for (const tab of ["Outline", "Scenes", "Scenarios"]) {
		await page.getByRole("tab", { name: tab }).click();
		expect(await acted(page), tab).toEqual([]);
	}
	await page.getByTestId("scenario-list").getByRole("button").first().click();
	await expect(page.getByTestId("lab-scrubber")).toBeVisible({ timeout: 30_000 });
	await page.getByText("Map", { exact: true }).click();
	await expect(page.getByTestId("map-canvas")).toBeVisible();
	expect(await acted(page), "lab and map").toEqual([]);
	await page.getByRole("button", { name: "Present" }).click();
	await expect(page.getByTestId("scene-count")).toHaveText("1 of 2");
	await page.keyboard.press("n");
	await page.keyboard.press("ArrowRight");
	expect(await acted(page), "presentation").toEqual([]);
	await page.keyboard.press("Escape");

	const svg = testInfo.outputPath("hostile.svg");
	writeFileSync(svg, (await downloaded(page, "SVG")).text);
	await page.getByRole("button", { name: "Export" }).click();
	await page.getByRole("menuitem", { name: "Design review" }).click();
	const dialog = page.getByRole("dialog", { name: "Export" });
	await expect(dialog.getByTestId("export-preview")).toHaveAttribute("aria-busy", "false", { timeout: 60_000 });
	await expect(dialog.frameLocator("iframe").getByRole("heading", { level: 1 })).toBeVisible();
	const [review] = await Promise.all([
		page.waitForEvent("download"),
		dialog.getByRole("button", { name: "Save file" }).click(),
	]);
	const html = testInfo.outputPath("hostile.html");
	await review.saveAs(html);
	for (const file of [svg, html]) {
		await page.goto(pathToFileURL(file).href);
		expect(await acted(page), file).toEqual([]);
	}
	expect(dialogs).toEqual([]);
});
