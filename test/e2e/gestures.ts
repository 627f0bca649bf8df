import type { Locator, Page } from "@playwright/test";
import { dragTo, middleOf } from "./editorPage.ts";

/** What a hand does, counted: clicks, drags and keys. Typed text counts as one gesture of the keyboard a word. */
export interface Gestures {
	readonly clicks: number;
	readonly drags: number;
	readonly keys: number;
}

/** A hand at the page that counts what it does; a test builds with it alone, so that its count is true. */
export class CountingHand {
	private readonly page: Page;
	private clicks = 0;
	private drags = 0;
	private keys = 0;

	constructor(page: Page) {
		this.page = page;
	}

	get count(): Gestures {
		return { clicks: this.clicks, drags: this.drags, keys: this.keys };
	}

	async click(target: Locator, button: "left" | "right" = "left"): Promise<void> {
		this.clicks++;
		await target.click({ button });
	}

	async drag(from: Locator, to: Locator | { readonly x: number; readonly y: number }): Promise<void> {
		this.drags++;
		await dragTo(this.page, from, "x" in to ? to : await middleOf(to));
	}

	async press(key: string): Promise<void> {
		this.keys++;
		await this.page.keyboard.press(key);
	}

	async type(words: string): Promise<void> {
		this.keys += words.split(/\s+/).length;
		await this.page.keyboard.type(words);
	}
}
