import type { Id } from "../../../engine/model/design.ts";

/** Puts the focus on a component's first card, or a region's head, once it is drawn. */
export function focusCard(id: Id): void {
	requestAnimationFrame(() => {
		const name = CSS.escape(id);
		const selector = [`[data-id="${name}"]`, `[data-id^="${name}@"]`, `[data-id="region:${name}"]`]
			.map((each) => `.react-flow__node${each}`)
			.join(", ");
		document.querySelector<HTMLElement>(selector)?.focus();
	});
}
