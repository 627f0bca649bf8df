import type { Page } from "@playwright/test";
import type { Screen } from "./screen.ts";

/**
 * WCAG 2.2, 1.4.12: with so much room around letters, words and lines nothing may be lost. Words become about a third
 * wider, as those of other languages are.
 */
const spacing =
	"* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }";

/** What is cut off of a screen's texts when they are spaced, and isn't otherwise; what ends in "…" says so itself. */
export async function clippedTexts(page: Page, { name, part }: Omit<Screen, "open">): Promise<readonly string[]> {
	const style = await page.addStyleTag({ content: spacing });
	const spaced = await page.evaluate(cutTexts, part ?? "body");
	await style.evaluate((element) => element.parentNode?.removeChild(element));
	if (spaced.length === 0) return [];
	const before = new Set(await page.evaluate(cutTexts, part ?? "body"));
	return spaced.filter((text) => !before.has(text)).map((text) => `${name}: ${text}`);
}

/** Runs in the page: texts that a box without a scroll bar cuts off, and texts whose end lies under something else. */
function cutTexts(part: string): string[] {
	/** Scrolls, or is meant for screen readers alone, or ends in "…": nothing is lost without a word. */
	const isFree = (box: Element): boolean => {
		const { overflow, clipPath, textOverflow } = getComputedStyle(box);
		return /auto|scroll/.test(overflow) || clipPath !== "none" || textOverflow === "ellipsis";
	};
	const isCutBy = (box: Element, text: DOMRect): boolean => {
		const { overflowX, overflowY } = getComputedStyle(box);
		const { left, right, top, bottom } = box.getBoundingClientRect();
		if (/hidden|clip/.test(overflowX) && (text.right > right + 1 || text.left < left - 1)) return true;
		return /hidden|clip/.test(overflowY) && (text.bottom > bottom + 3 || text.top < top - 3);
	};
	const isUnder = (element: Element, { left, right, top, bottom }: DOMRect): boolean => {
		const isOwn = (x: number): boolean => {
			const hit = document.elementFromPoint(x, (top + bottom) / 2);
			return hit === null || hit.contains(element) || element.contains(hit);
		};
		return isOwn(left + 1) && !isOwn(right - 1);
	};
	const whatIsLost = (element: Element, place: DOMRect): string | undefined => {
		for (let box: Element | null = element; box !== null; box = box.parentElement) {
			if (isFree(box)) return undefined;
			if (isCutBy(box, place)) return "is cut off";
		}
		return isUnder(element, place) ? "lies under something" : undefined;
	};
	const lostOf = (element: Element): string[] =>
		[...element.childNodes].flatMap((node) => {
			const words = node.textContent?.trim() ?? "";
			if (node.nodeType !== Node.TEXT_NODE || words === "") return [];
			const range = document.createRange();
			range.selectNodeContents(node);
			const place = range.getBoundingClientRect();
			const lost = place.width < 2 ? undefined : whatIsLost(element, place);
			return lost === undefined ? [] : [`${words} ${lost}`];
		});
	const isText = (element: Element): boolean =>
		element.closest("svg, .cm-editor, .react-flow, [data-testid=map-canvas]") === null && element.checkVisibility();
	return [...document.querySelectorAll(part)].flatMap((root) =>
		[root, ...root.querySelectorAll("*")].filter(isText).flatMap(lostOf),
	);
}
