import { expect } from "@playwright/test";
import { card, openEditor, openPane, settled } from "./editorPage.ts";
import { test } from "./editorTest.ts";

/** React tells the console of what a boundary has caught, the browser of what nobody did. */
test.use({ expectedOffences: /^error: (?:.*no line for accounts|.*nobody’s error)/s });

test("a chart that fails leaves all else working, is reported without the design, and recovers", async ({
	page,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await openEditor(page);
	await openPane(page, "Charts");
	const latency = page.locator("[data-chart=latency]");
	const cost = page.locator("[data-chart=cost]");
	await expect(latency.getByRole("heading", { name: "Latency" })).toBeVisible();
	await openPane(page, "YAML");
	// Of all that is drawn here only the latency chart has lines: the browser no longer makes them.
	await page.evaluate(() => {
		const make = document.createElementNS.bind(document);
		const broken = (...made: Parameters<typeof make>): Element => {
			if (made[1] === "line") throw new Error("no line for accounts");
			return make(...made);
		};
		Object.assign(document, { createElementNS: broken });
	});
	await openPane(page, "Charts");
	await expect(latency.getByRole("alert")).toContainText("Latency can’t be shown");
	await expect(cost.getByRole("heading", { name: "Monthly cost" })).toBeVisible();

	await latency.getByRole("button", { name: "Copy report" }).click();
	await expect(latency.getByRole("button", { name: "Copied" })).toBeVisible();
	const report = await page.evaluate(() => navigator.clipboard.readText());
	expect(report).toMatch(/^Archipelago \d+\.\d+\.\d+/);
	expect(report).toContain("Failed: Latency\nError: no … for …\n");
	expect(report).not.toMatch(/accounts|settings|eu-west/i);

	// Another pane and an edit: the figures follow.
	await card(page, "settings@eu-west").click();
	const size = page.getByRole("textbox", { name: "Size", exact: true });
	await size.fill("900GB");
	await size.press("Enter");
	await settled(page);
	await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeEnabled();
	await expect(latency.getByRole("alert")).toContainText("Latency can’t be shown");

	await page.evaluate(() => Reflect.deleteProperty(document, "createElementNS"));
	await latency.getByRole("button", { name: "Try again" }).click();
	await expect(latency.getByRole("heading", { name: "Latency" })).toBeVisible();

	// What nobody caught is told in a word, and is in the report that the menu has.
	await page.evaluate(() => setTimeout(() => Promise.reject(new Error("nobody’s error"))));
	await page
		.getByRole("alert")
		.filter({ hasText: "Something went wrong" })
		.getByRole("button", { name: "Report…" })
		.click();
	const dialog = page.getByRole("dialog", { name: "Report a problem" });
	await expect(dialog).toContainText("Failed: An action");
	await dialog.getByLabel("Include the design").check();
	await expect(dialog).toContainText("archipelago: 1");
});

test("an editor that can't start says so", async ({ page }) => {
	await page.addInitScript(() => {
		// What the editor asks for when it starts, and nothing else does.
		Object.defineProperty(window, "launchQueue", {
			get: () => {
				throw new Error("no line for accounts");
			},
		});
	});
	await page.goto("/");
	await expect(page.getByRole("alert")).toContainText("The editor can’t be shown");
	await expect(page.getByRole("button", { name: "Reload the page" })).toBeVisible();
});
