import type { Layout, StoreCard } from "../layout/layout.ts";
import { right } from "../layout/rect.ts";
import { replicationY } from "../layout/storeAnchors.ts";
import type { Id } from "../model/design.ts";
import type { BacklogMoment, Moment } from "./moment.ts";
import type { Shape } from "./shape.ts";
import { gaugeShapes } from "./tornShapes.ts";

interface Waiting {
	readonly writes: number;
	readonly fill: number;
}

/** The queues of each store in each gutter: what waits on both its sides for the columns beyond it. */
export function backlogGauges(layout: Layout, moment: Moment): readonly Shape[] {
	const stores = layout.cards.filter((card): card is StoreCard => card.kind === "store");
	return [...moment.stores].flatMap(([store, { backlogs }]) => {
		const row = stores.find((card) => card.component === store);
		return row === undefined ? [] : rowGauges(layout, row, backlogs);
	});
}

function rowGauges(layout: Layout, row: StoreCard, backlogs: readonly BacklogMoment[]): readonly Shape[] {
	const order = new Map(layout.columns.map((column, index) => [column.region, index]));
	const gutters = new Map<number, Waiting>();
	for (const backlog of backlogs) {
		const gutter = gutterOf(order, backlog);
		if (gutter === undefined) continue;
		const before = gutters.get(gutter) ?? { writes: 0, fill: 0 };
		gutters.set(gutter, { writes: before.writes + backlog.writes, fill: Math.max(before.fill, backlog.fill) });
	}
	const { gutter: width } = layout.metrics;
	return [...gutters].flatMap(([gutter, waiting]) => {
		const column = layout.columns[gutter];
		if (column === undefined) return [];
		return gaugeShapes(waiting, { x: right(column.rect) + width / 2, y: replicationY(row.rect), gutter: width });
	});
}

/** The gutter beside the column where the writes wait, on the side that they want to go to. */
function gutterOf(order: ReadonlyMap<Id, number>, { from, to }: BacklogMoment): number | undefined {
	const start = order.get(from);
	const end = order.get(to);
	if (start === undefined || end === undefined) return undefined;
	return start < end ? start : start - 1;
}
