import type { Id } from "../../../engine/model/design.ts";

/** Puts the focus on a component's card, that in the region or the first, or on a region's head, once it is drawn. */
export function focusCard(id: Id, region?: Id): void {
	requestAnimationFrame(() => {
		const name = CSS.escape(id);
		const beside = region === undefined ? [] : [`[data-id="${name}@${CSS.escape(region)}"]`];
		for (const each of [...beside, `[data-id="${name}"]`, `[data-id^="${name}@"]`, `[data-id="region:${name}"]`]) {
			const node = document.querySelector<HTMLElement>(`.react-flow__node${each}`);
			if (node === null) continue;
			node.focus();
			return;
		}
	});
}
