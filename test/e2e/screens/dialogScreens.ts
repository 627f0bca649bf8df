import { expect, type Page } from "@playwright/test";
import type { DialogName } from "../../../src/ui/shell/dialogState.ts";
import { card } from "../editorPage.ts";
import { command, parts, pasteText, pressEscape, type Screen } from "./screen.ts";

/** A dialog that one of the page's commands opens and Escape closes. */
function byCommand(name: string, words: string): Screen {
	return { name, part: parts.dialog, open: (page) => command(page, words), leave: pressEscape };
}

async function openRemoval(page: Page): Promise<void> {
	await card(page, "region:us-east").focus();
	await page.keyboard.press("Enter");
	await page.keyboard.press("Delete");
}

/** A whole design on the clipboard, which isn't pasted into this one but opened. */
async function pasteDesign(page: Page): Promise<void> {
	const other =
		"archipelago: 1\nname: Mine\nusers:\n  populations:\n    all: { at: paris, share: 100% }\nregions:\n  here: { provider: aws, code: eu-west-3 }\n";
	await card(page, "messages@us-east").focus();
	await pasteText(page, other);
}

/** Both pictures and all tables, side by side and overlaid. */
async function openComparison(page: Page): Promise<void> {
	await command(page, "Pin figures as baseline");
	await page.keyboard.press("Control+z");
	await command(page, "Compare two designs or versions");
	await expect(page.getByRole("row", { name: /^Monthly cost/ }).first()).toBeVisible({ timeout: 20_000 });
	await page.getByTestId("compare").getByText("Overlaid").click();
}

/** By the names that the page gives its dialogs: one that has no line here doesn't compile. */
export const dialogScreens: Readonly<Record<DialogName, Screen>> = {
	commands: {
		name: "the command palette",
		part: parts.dialog,
		open: (page) => page.keyboard.press("Control+k"),
		leave: pressEscape,
	},
	shortcuts: {
		name: "the shortcuts",
		part: parts.dialog,
		open: (page) => page.getByRole("button", { name: "Shortcuts" }).click(),
		leave: pressEscape,
	},
	share: {
		name: "sharing",
		part: parts.dialog,
		open: (page) => page.getByRole("button", { name: "Share", exact: true }).click(),
		leave: pressEscape,
	},
	export: {
		name: "the export window",
		part: parts.dialog,
		open: (page) => page.keyboard.press("Control+Shift+E"),
		leave: pressEscape,
	},
	history: byCommand("the history", "Show the history"),
	paste: byCommand("a design as text", "New from YAML text"),
	templates: byCommand("the templates", "New from a template"),
	versions: byCommand("the earlier versions", "Earlier versions"),
	addFeature: byCommand("a new feature", "Add a feature"),
	addPopulation: byCommand("new users", "Add users"),
	report: byCommand("a report of a problem", "Report a problem"),
	removal: { name: "a removal", part: parts.dialog, open: openRemoval, leave: pressEscape },
	openPasted: { name: "a pasted design", part: parts.dialog, open: pasteDesign, leave: pressEscape },
	compare: { name: "a comparison", part: parts.dialog, open: openComparison, leave: pressEscape },
};
