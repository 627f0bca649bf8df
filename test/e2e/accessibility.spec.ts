import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { card, openEditor, openPane, openScenario, settled } from "./editorPage.ts";
import { test } from "./editorTest.ts";

interface Screen {
	readonly name: string;
	readonly open: (page: Page) => Promise<void>;
	/** Escape leads back. */
	readonly isDialog?: boolean;
}

/** Every screen, pane and dialog, by how one gets there from the one before. */
const screens: readonly Screen[] = [
	{ name: "the editor as it opens", open: async () => undefined },
	{
		name: "a store in the inspector",
		open: async (page) => {
			await card(page, "messages@eu-west").click();
			await expect(page.getByTestId("inspector")).toContainText("messages");
		},
	},
	{
		name: "a region in the inspector",
		open: async (page) => {
			await card(page, "region:eu-west").click();
			await expect(page.getByTestId("inspector")).toContainText("eu-west");
		},
	},
	{ name: "the outline", open: (page) => page.getByRole("tab", { name: "Outline" }).click() },
	{ name: "the scenes", open: (page) => page.getByRole("tab", { name: "Scenes" }).click() },
	{ name: "the charts", open: (page) => openPane(page, "Charts") },
	{
		name: "a chart as a table",
		open: async (page) => {
			const twin = page.getByRole("button", { name: /as a table$/ }).first();
			await twin.click();
			await expect(page.getByRole("table").first()).toBeVisible();
		},
	},
	{ name: "the checks", open: (page) => openPane(page, "Checks") },
	{ name: "the YAML", open: (page) => openPane(page, "YAML") },
	{ name: "the failure lab", open: (page) => openScenario(page, "Europe goes dark") },
	{ name: "the conflict lab", open: (page) => page.getByRole("tab", { name: "Conflict lab" }).click() },
	{
		name: "the failure matrix",
		open: async (page) => {
			await openPane(page, "Failure matrix");
			await expect(page.getByRole("grid").or(page.getByRole("table")).first()).toBeVisible({ timeout: 60_000 });
		},
	},
	{ name: "the map", open: (page) => page.getByRole("button", { name: "Map", exact: true }).click() },
	{ name: "the command palette", isDialog: true, open: (page) => page.keyboard.press("Control+k") },
	{ name: "the shortcuts", isDialog: true, open: (page) => page.getByRole("button", { name: "Shortcuts" }).click() },
	{
		name: "sharing",
		isDialog: true,
		open: (page) => page.getByRole("button", { name: "Share", exact: true }).click(),
	},
	{ name: "the export window", isDialog: true, open: (page) => page.keyboard.press("Control+Shift+E") },
	{
		name: "the templates",
		isDialog: true,
		open: async (page) => {
			await page.getByRole("button", { name: "File", exact: true }).click();
			await page.getByRole("menuitem", { name: "Templates…" }).click();
		},
	},
	{
		name: "the presentation",
		open: (page) => page.getByRole("button", { name: "Present" }).click(),
	},
];

/** The dark theme has the same page in other colours. */
type Look = "all" | "colours";

/**
 * What axe finds that hinders somebody, each with where it stands. The figures in a chart stand closer than targets may:
 * each has its twin in the chart's table, which is tried too and where a door is as large as it must be.
 */
async function hindrances(page: Page, look: Look = "all"): Promise<readonly string[]> {
	const axe = new AxeBuilder({ page });
	const { violations } = await (look === "all"
		? axe.withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
		: axe.withRules(["color-contrast"])
	).analyze();
	const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
	const found = serious.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ id, place: target.join(" ") })));
	const isExcused = await Promise.all(found.map(({ id, place }) => id === "target-size" && isDoorInChart(page, place)));
	return found.filter((_, index) => isExcused[index] !== true).map(({ id, place }) => `${id}: ${place}`);
}

function isDoorInChart(page: Page, place: string): Promise<boolean> {
	return page
		.locator(place)
		.first()
		.evaluate((door) => /_door_/.test(door.className) && door.closest("table") === null);
}

for (const theme of ["light", "dark"] as const) {
	test.describe(`in the ${theme} theme`, () => {
		test.use({ colorScheme: theme, reducedMotion: "reduce" });
		test("axe finds nothing serious on any screen", async ({ page }) => {
			test.setTimeout(180_000);
			await openEditor(page);
			const found: string[] = [];
			for (const { name, open, isDialog } of screens) {
				await open(page);
				if (isDialog === true) await expect(page.getByRole("dialog")).toBeVisible();
				else await settled(page);
				found.push(
					...(await hindrances(page, theme === "light" ? "all" : "colours")).map((each) => `${name}: ${each}`),
				);
				if (isDialog === true) await page.keyboard.press("Escape");
			}
			expect(found).toEqual([]);
		});
	});
}

test("axe finds nothing serious on an empty design", async ({ page }) => {
	await openEditor(page);
	await page.getByRole("button", { name: "File", exact: true }).click();
	await page.getByRole("menuitem", { name: "New empty design" }).click();
	await expect(card(page, "region:us-east")).toBeVisible();
	expect(await hindrances(page)).toEqual([]);
});
