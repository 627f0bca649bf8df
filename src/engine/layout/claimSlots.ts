import type { Id } from "../model/design.ts";

/**
 * Gives each thing one of as many slots as there are things. Those with a wish come first, in order;
 * a slot that is taken gives way to the nearest free one. The others fill what is left, in order.
 */
export function claimSlots(ids: readonly Id[], wish: (id: Id) => number | undefined): ReadonlyMap<Id, number> {
	const free = new Set(ids.map((_, index) => index));
	const claimed = new Map<Id, number>();
	const claim = (id: Id, wanted: number): void => {
		const slot = [...free].reduce((best, each) => (Math.abs(each - wanted) < Math.abs(best - wanted) ? each : best));
		free.delete(slot);
		claimed.set(id, slot);
	};
	for (const id of ids) {
		const wanted = wish(id);
		if (wanted !== undefined) claim(id, wanted);
	}
	for (const id of ids) if (!claimed.has(id)) claim(id, 0);
	return claimed;
}
