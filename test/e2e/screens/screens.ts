import { expect, type Page } from "@playwright/test";
import { card } from "../editorPage.ts";
import { exportScreens, menuScreens } from "./coverScreens.ts";
import { dialogScreens } from "./dialogScreens.ts";
import { inspectorScreens } from "./inspectorScreens.ts";
import { dockScreens, railScreens } from "./paneScreens.ts";
import { command, parts, pasteText, pressEscape, type Screen } from "./screen.ts";

const opened: Screen = { name: "the editor as it opens, with its first hint", open: async () => undefined };

const mapScreens: readonly Screen[] = [
	{ name: "a failure on the map", part: parts.canvas, open: (page) => command(page, "Map") },
	{
		name: "the catalogue's regions on the map",
		part: parts.canvas,
		open: (page) =>
			page
				.getByRole("button", { name: /catalogue/i })
				.first()
				.click(),
		leave: (page) => command(page, "Lanes"),
	},
];

async function presentScene(page: Page): Promise<void> {
	await page.getByRole("button", { name: "Present", exact: true }).click();
	await expect(page.getByTestId("scene-count")).toHaveText("1 of 4");
	await page.keyboard.press("ArrowRight");
	await expect(page.getByTestId("scene-clock")).toContainText(/\d:\d\d/, { timeout: 30_000 });
}

const presentScreens: readonly Screen[] = [
	{ name: "a scene that plays", part: parts.dialog, open: presentScene },
	{
		name: "what the audience asks",
		part: 'section[aria-label="What if"]',
		open: (page) => page.keyboard.press("w"),
		leave: (page) => page.keyboard.press("w"),
	},
	{
		name: "speaker notes over a scene",
		part: 'aside[aria-label="Speaker notes"]',
		open: (page) => page.keyboard.press("n"),
		leave: pressEscape,
	},
];

/** A text that can't be read, a refusal, and what the page says of both. */
const troubleScreens: readonly Screen[] = [
	{
		name: "a refusal",
		part: '[role="alert"]',
		open: async (page) => {
			await card(page, "messages@us-east").focus();
			await pasteText(page, "Dear all, the meeting is at ten.");
		},
		leave: (page) => page.getByRole("button", { name: "Dismiss" }).click(),
	},
	{
		name: "a text with problems",
		part: parts.canvas,
		open: async (page) => {
			await page.getByRole("tab", { name: "YAML" }).click();
			await page.getByTestId("yaml").locator(".cm-content").focus();
			await page.keyboard.press("Control+Home");
			await page.keyboard.type("x");
			await expect(page.getByText("This is the last good design")).toBeVisible();
		},
	},
	{ name: "the problems in the YAML", part: parts.pane, open: async () => undefined },
	{
		name: "the problems among the checks",
		part: parts.pane,
		open: (page) => page.getByRole("tab", { name: /^Checks/ }).click(),
		leave: (page) => page.getByRole("button", { name: "Undo" }).click(),
	},
];

const narrowScreens: readonly Screen[] = [
	{
		name: "the narrow page",
		open: async (page) => {
			await page.setViewportSize({ width: 1024, height: 768 });
			await expect(page.getByRole("button", { name: "Outline" })).toBeVisible();
		},
	},
	{
		name: "the narrow page's rail",
		part: parts.rail,
		open: (page) => page.getByRole("button", { name: "Outline" }).click(),
		leave: pressEscape,
	},
];

const emptyScreens: readonly Screen[] = [
	{
		name: "an empty design",
		part: parts.canvas,
		open: async (page) => {
			await command(page, "New empty design");
			await expect(card(page, "region:us-east")).toBeVisible();
		},
	},
	...["Charts", "Failure lab", "Conflict lab", "Failure matrix", "Checks"].map((pane) => ({
		name: `${pane} of an empty design`,
		likeBefore: true as const,
		part: parts.pane,
		open: (page: Page) => page.getByRole("tab", { name: new RegExp(`^${pane}`) }).click(),
	})),
];

/** Every screen, pane, menu and dialog: each journey goes through its screens in one page, one after the other. */
export const journeys: Readonly<Record<string, readonly Screen[]>> = {
	"where a design is made": [
		opened,
		...Object.values(railScreens),
		...inspectorScreens.items,
		...inspectorScreens.line,
		...inspectorScreens.feature,
		...inspectorScreens.scenario,
		...inspectorScreens.design,
		...inspectorScreens.none,
		...menuScreens,
		...Object.values(dialogScreens),
	],
	"where a design is judged": [
		...exportScreens,
		...dockScreens.charts,
		...dockScreens.checks,
		...dockScreens.yaml,
		...dockScreens.matrix,
		...dockScreens.conflicts,
		...dockScreens.lab,
		...mapScreens,
		...presentScreens,
		...troubleScreens,
		...narrowScreens,
		...emptyScreens,
	],
};
