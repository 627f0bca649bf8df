import type { Page } from "@playwright/test";

/** One of the page's screens, panes, menus and dialogs. */
export interface Screen {
	readonly name: string;
	/** What is new there, as a selector: the rest of the page was looked at before. Left out, it is all of the page. */
	readonly part?: string;
	/** It is made of the same parts as one before it, whose colours in the dark are its own. */
	readonly likeBefore?: true;
	/** How one gets there from the screen before. */
	readonly open: (page: Page) => Promise<unknown>;
	/** How one leaves again, where the next one doesn't simply follow. */
	readonly leave?: (page: Page) => Promise<unknown>;
}

/** What the page's parts are found by. */
export const parts = {
	bar: "header",
	rail: 'aside[aria-label="Palette and outline"]',
	canvas: '[data-testid="canvas"]',
	inspector: '[data-testid="inspector"]',
	pane: '[data-testid="dock"]',
	dialog: '[role="dialog"]',
	menu: '[role="menu"]',
} as const;

export async function pressEscape(page: Page): Promise<void> {
	await page.keyboard.press("Escape");
}

/** Runs one of the page's commands by its name. */
export async function command(page: Page, name: string): Promise<void> {
	await page.keyboard.press("Control+k");
	const palette = page.getByRole("dialog", { name: "Commands" });
	await palette.getByRole("combobox").fill(name);
	await palette.getByRole("option", { name }).first().click();
}

/** Pastes where the focus is, as the clipboard would. */
export function pasteText(page: Page, text: string): Promise<void> {
	return page.evaluate((pasted) => {
		const clipboardData = new DataTransfer();
		clipboardData.setData("text/plain", pasted);
		document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
	}, text);
}
