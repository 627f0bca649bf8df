import { expect, type Page } from "@playwright/test";
import type { Selection } from "../../../src/editor/editorState.ts";
import { card } from "../editorPage.ts";
import { command, parts, type Screen } from "./screen.ts";

/** A card of the canvas, chosen by the keyboard. */
function chosen(name: string, place: string, likeBefore?: true): Screen {
	return {
		name,
		...(likeBefore === undefined ? {} : { likeBefore }),
		part: parts.inspector,
		open: async (page) => {
			await card(page, place).focus();
			await page.keyboard.press("Enter");
		},
	};
}

async function chooseInOutline(page: Page, group: string): Promise<void> {
	await page.getByRole("tab", { name: "Outline" }).click();
	const head = page.getByTestId("outline").getByRole("treeitem", { name: new RegExp(`^${group}`) });
	if ((await head.getAttribute("aria-expanded")) === "false") await head.click();
	await head.locator("xpath=following::*[@role='treeitem'][1]").click();
}

async function writeNote(page: Page): Promise<void> {
	await card(page, "metrics").focus();
	await page.keyboard.press("n");
	await page.keyboard.press("Enter");
	await page
		.getByRole("textbox", { name: "Text of the note, in Markdown" })
		.fill("# Plan\n\n- [site](https://example.com)");
	await page.keyboard.press("Escape");
	await expect(card(page, "note:note")).toContainText("Plan");
}

/** By what can be selected: a kind that has no line here doesn't compile. */
export const inspectorScreens: Readonly<Record<Selection["kind"], readonly Screen[]>> = {
	items: [
		chosen("a store", "messages@eu-west"),
		chosen("a region", "region:eu-west"),
		chosen("a balancer", "alb@us-east", true),
		chosen("an application", "api@us-east", true),
		chosen("users", "eu"),
		chosen("a routing", "dns", true),
		chosen("an observability tool", "metrics", true),
		{ name: "a note", part: parts.inspector, open: writeNote },
		{
			name: "several things",
			part: parts.inspector,
			open: async (page) => {
				await page.locator(parts.canvas).focus();
				await command(page, "Select everything");
			},
		},
	],
	line: [
		{
			name: "a line",
			part: parts.inspector,
			open: async (page) => {
				await card(page, "api@us-east").focus();
				await page.keyboard.press("Enter");
				await page.keyboard.press("l");
			},
		},
	],
	feature: [{ name: "a feature", part: parts.inspector, open: (page) => chooseInOutline(page, "Features") }],
	scenario: [{ name: "a scenario", part: parts.inspector, open: (page) => chooseInOutline(page, "Scenarios") }],
	design: [
		{
			name: "the design's settings",
			part: parts.inspector,
			open: (page) => command(page, "Show the design's settings"),
		},
	],
	none: [{ name: "nothing chosen", part: parts.inspector, open: (page) => page.keyboard.press("Escape") }],
};
