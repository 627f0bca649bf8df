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
interface GutterQueues {
	rightwards?: Waiting;
	leftwards?: Waiting;
}

/** The queues of each store in each gutter: what waits in a column for the columns beyond that gutter. */
export function backlogGauges(layout: Layout, moment: Moment): readonly Shape[] {
	const stores = layout.cards.filter((card): card is StoreCard => card.kind === "store");
	return [...moment.stores].flatMap(([store, { backlogs }]) => {
		const row = stores.find((card) => card.component === store);
		return row === undefined || backlogs.length === 0 ? [] : rowGauges(layout, row, backlogs);
	});
}

function rowGauges(layout: Layout, row: StoreCard, backlogs: readonly BacklogMoment[]): readonly Shape[] {
	const order = new Map(layout.columns.map((column, index) => [column.region, index]));
	const gutters = new Map<number, GutterQueues>();
	for (const backlog of backlogs) addTo(gutters, order, backlog);
	return [...gutters].flatMap(([gutter, queues]) => {
		const column = layout.columns[gutter];
		if (column === undefined) return [];
		const place = {
			x: right(column.rect) + layout.metrics.gutter / 2,
			y: replicationY(row.rect),
			gutter: layout.metrics.gutter,
		};
		const { leftwards, rightwards } = queues;
		if (leftwards !== undefined && rightwards !== undefined) {
			return [
				...gaugeShapes(rightwards, { ...place, half: "left" }),
				...gaugeShapes(leftwards, { ...place, half: "right" }),
			];
		}
		const only = rightwards ?? leftwards;
		return only === undefined ? [] : gaugeShapes(only, place);
	});
}

function addTo(gutters: Map<number, GutterQueues>, order: ReadonlyMap<Id, number>, backlog: BacklogMoment): void {
	const from = order.get(backlog.from);
	const to = order.get(backlog.to);
	if (from === undefined || to === undefined) return;
	const gutter = from < to ? from : from - 1;
	const queues = gutters.get(gutter) ?? {};
	const side = from < to ? "rightwards" : "leftwards";
	const before = queues[side];
	queues[side] = { writes: backlog.writes + (before?.writes ?? 0), fill: Math.max(backlog.fill, before?.fill ?? 0) };
	gutters.set(gutter, queues);
}
