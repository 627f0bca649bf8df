import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import type { Screen } from "./screen.ts";

const everything = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe finds of one screen; of the theme only the colours depend, so in the dark one they alone are tried again. */
export async function hindrances(
	page: Page,
	{ name, part, likeBefore }: Omit<Screen, "open">,
): Promise<readonly string[]> {
	const found = (await axeFinds(page, part, everything)).map((each) => `${name}: ${each}`);
	if (likeBefore === true) return found;
	await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
	const inDark = await axeFinds(page, part, "color-contrast");
	await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
	return [...found, ...inDark.map((each) => `${name} in the dark: ${each}`)];
}

/** Runs axe in the page, where it stays from the first time on. Who asks for violations alone isn't told of all the rest. */
async function axeFinds(
	page: Page,
	part: string | undefined,
	rules: readonly string[] | "color-contrast",
): Promise<readonly string[]> {
	const isThere = await page.evaluate(() => "axe" in window);
	const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: ";" } : {}) }).setLegacyMode();
	axe.options({ resultTypes: ["violations"] });
	if (part !== undefined) axe.include(part);
	const { violations } = await (rules === "color-contrast" ? axe.withRules(rules) : axe.withTags([...rules])).analyze();
	const found = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => ({ id, place: target.join(" ") })));
	const excused = await Promise.all(found.map(({ id, place }) => isExcused(page, id, place)));
	return found.filter((_, index) => excused[index] !== true).map(({ id, place }) => `${id}: ${place}`);
}

/**
 * The figures in a chart stand closer than targets may: each has its twin in the chart's table, which is a screen of its
 * own. A place on the map is a picture with a name: what is drawn in it are no words to press on.
 */
async function isExcused(page: Page, rule: string, place: string): Promise<boolean> {
	if (rule !== "target-size" && rule !== "label-content-name-mismatch") return false;
	return page
		.locator(place)
		.first()
		.evaluate((element, isTarget) => {
			const twin = element.closest("[data-chart]")?.querySelector('[aria-label$="as a table"]');
			return isTarget ? twin?.getAttribute("aria-pressed") === "false" : element.matches("[data-place]");
		}, rule === "target-size");
}
