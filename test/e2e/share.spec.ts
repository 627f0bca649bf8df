import { expect, type Page } from "@playwright/test";
import { shareFragment } from "../../src/engine/format/share/shareFragment.ts";
import { card, openEditor, openPane, openTemplate, settled, yamlOf } from "./editorPage.ts";
import { test } from "./editorTest.ts";
import { watchContext } from "./watchContext.ts";

/** The link that the share window shows. */
async function sharedLink(page: Page): Promise<string> {
	await page.getByRole("button", { name: "Share", exact: true }).click();
	const link = await page.getByRole("textbox", { name: "Link" }).inputValue();
	await page.keyboard.press("Escape");
	return link;
}

function fragmentOf(text: string): string {
	const made = shareFragment(text);
	if (!made.ok) throw new Error(made.error.code);
	return made.value;
}

/** As a link that is pasted into the address bar of an open tab. */
async function goTo(page: Page, link: string): Promise<void> {
	await page.evaluate((address) => {
		location.href = address;
	}, link);
}

test("a link opens the whole design elsewhere, at the moment it was shared, and a reload keeps it", async ({
	page,
	browser,
	baseURL,
}) => {
	await openEditor(page);
	await card(page, "settings@eu-west").click();
	const size = page.getByRole("textbox", { name: "Size", exact: true });
	await size.fill("21GB");
	await size.press("Enter");
	const text = await yamlOf(page);
	await page.keyboard.press("Escape");
	await page.keyboard.press("Alt+Shift+s");
	const dialog = page.getByRole("dialog", { name: "Share" });
	await expect(dialog).toContainText("Nothing is sent to a server");
	await expect(dialog).toContainText("3 regions, 14 components, 4 scenarios, 4 scenes");
	await dialog.getByLabel("Opens at").selectOption("Scenario: Europe goes dark");
	const link = await dialog.getByRole("textbox", { name: "Link" }).inputValue();
	expect(link.startsWith(`${baseURL}#d1=`)).toBe(true);

	const elsewhere = await browser.newContext();
	await elsewhere.addInitScript(() => {
		Reflect.deleteProperty(Navigator.prototype, "serviceWorker");
	});
	const offences = watchContext(elsewhere, baseURL ?? "");
	const other = await elsewhere.newPage();
	await other.goto(link);
	await settled(other);
	await expect(other.getByRole("status").filter({ hasText: "was opened from a link" })).toBeVisible();
	await expect(other.getByTestId("lab-scrubber")).toBeVisible({ timeout: 30_000 });
	await expect(other.getByText("6:00", { exact: true }).first()).toBeVisible({ timeout: 30_000 });
	await expect(other.getByRole("banner")).toContainText("Not saved to a file");
	expect(other.url()).toBe(baseURL);
	expect(await yamlOf(other)).toBe(text);
	await other.reload();
	await settled(other);
	expect(await yamlOf(other)).toBe(text);
	expect(offences).toEqual([]);
	await elsewhere.close();
});

test("a link in a tab with a design leaves that one under the recent ones, and leads back to it", async ({ page }) => {
	await openEditor(page);
	const link = await sharedLink(page);
	await openTemplate(page, "Global shop");
	await openPane(page, "YAML");
	await page.getByTestId("yaml").locator(".cm-line", { hasText: "name: Global shop" }).click();
	await page.keyboard.press("End");
	await page.keyboard.type(" of ours");
	await goTo(page, link);
	await expect(page.getByRole("banner")).toContainText("Global collaboration platform");
	await page.getByRole("button", { name: "Back to “Global shop of ours”" }).click();
	await expect(page.getByRole("banner")).toContainText("Global shop of ours");
	await page.getByRole("button", { name: "File", exact: true }).click();
	await page.getByRole("menuitem", { name: "Open recent" }).press("ArrowRight");
	await expect(page.getByRole("menuitem", { name: /^Global collaboration platform/ })).toBeVisible();
});

test("a link that was cut, changed, made by a later release or too long opens nothing and says why", async ({
	page,
}) => {
	await openEditor(page);
	const link = await sharedLink(page);
	const before = await yamlOf(page);
	const start = link.indexOf("#");
	const refused = [
		{ link: link.slice(0, start + 900), says: "The link is incomplete" },
		{ link: `${link.slice(0, start + 900)}AAAA${link.slice(start + 904)}`, says: "has been changed on its way" },
		{ link: `${link.slice(0, start)}#d2=${link.slice(start + 4)}`, says: "newer release" },
		{ link: `${link.slice(0, start)}#d1=${"A".repeat(300_000)}`, says: "more than 1 MiB" },
		{ link: link.slice(0, start) + fragmentOf("archipelago: 9\nname: x\n"), says: "The link is not opened" },
		{ link: link.slice(0, start) + fragmentOf("<script>alert(1)</script>"), says: "The link is not opened" },
	];
	for (const each of refused) {
		await goTo(page, each.link);
		await expect(page.getByRole("alert")).toContainText(each.says);
		expect(page.url()).not.toContain("#");
		expect(await yamlOf(page)).toBe(before);
	}
});
