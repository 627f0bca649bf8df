import type { Point } from "../../../engine/layout/rect.ts";

/** Of the arrow keys, on the screen. */
export const arrowSteps: Readonly<Record<string, Point>> = {
	ArrowLeft: { x: -1, y: 0 },
	ArrowRight: { x: 1, y: 0 },
	ArrowUp: { x: 0, y: -1 },
	ArrowDown: { x: 0, y: 1 },
};

/** Gives the focus to the nearest of the elements that way; what lies straight ahead counts as nearer. */
export function focusThatWay(from: Element, step: Point, elements: Iterable<HTMLElement>): void {
	const start = middleOf(from);
	let best: { readonly element: HTMLElement; readonly far: number } | undefined;
	for (const element of elements) {
		const middle = middleOf(element);
		const away = { x: middle.x - start.x, y: middle.y - start.y };
		const ahead = away.x * step.x + away.y * step.y;
		const far = ahead + 2 * Math.abs(away.x * step.y + away.y * step.x);
		if (ahead > 1 && (best === undefined || far < best.far)) best = { element, far };
	}
	best?.element.focus();
}

function middleOf(element: Element): Point {
	const { left, top, width, height } = element.getBoundingClientRect();
	return { x: left + width / 2, y: top + height / 2 };
}
