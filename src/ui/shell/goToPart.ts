/** The page's parts in the order in which they are read: its landmarks. */
const landmarks = "header, aside, main, section[aria-label='Panel']";
const stops = "button, input, select, textarea, a[href], [tabindex]";

function isStop(element: HTMLElement): boolean {
	return (
		element.tabIndex >= 0 && !element.matches(":disabled") && element.checkVisibility({ visibilityProperty: true })
	);
}

/** Where a part is entered: at what is chosen in it, else at its first stop. */
function entryOf(part: HTMLElement): HTMLElement | undefined {
	const inside = [...part.querySelectorAll<HTMLElement>(stops)].filter(isStop);
	return inside.find((each) => each.matches("[aria-selected=true], [aria-current=true]")) ?? inside[0];
}

/** Moves the focus to the next part of the page, or to the one before: bar, rail, canvas, inspector, panel. */
export function goToPart(step: 1 | -1): void {
	const parts = [...document.querySelectorAll<HTMLElement>("#root > * > *")].filter((each) => each.matches(landmarks));
	const entries = parts.flatMap((part) => entryOf(part) ?? []);
	const at = parts
		.filter((part) => entryOf(part) !== undefined)
		.findIndex((part) => part.contains(document.activeElement));
	const from = at < 0 && step < 0 ? 0 : at;
	entries[(from + step + entries.length) % entries.length]?.focus();
}
