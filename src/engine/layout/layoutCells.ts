import * as texts from "../../texts/layout/cards.ts";
import type { Frame } from "./frame.ts";
import type { Card, CellBox, ColumnBox, Lane, LaneBox } from "./layout.ts";
import { bottom } from "./rect.ts";
import { cellArea } from "./standingRects.ts";

const laneWords: Readonly<Record<Lane, { readonly normal: readonly string[]; readonly compact: readonly string[] }>> = {
	users: { normal: [texts.users], compact: [texts.users] },
	routing: { normal: [texts.global, texts.routing], compact: [texts.route] },
	balancing: { normal: [texts.regional, texts.balancing], compact: [texts.balance] },
	application: { normal: [texts.application], compact: [texts.apps] },
	data: { normal: [texts.data], compact: [texts.data] },
	observability: { normal: [texts.observability], compact: [texts.watch] },
};
const lanes: readonly Lane[] = ["users", "routing", "balancing", "application", "data", "observability"];
const betweenNamesAndCards = 12;

const emptyWords: Readonly<Record<Lane, string>> = {
	users: texts.noUsersYet,
	routing: texts.noGlobalRouting,
	balancing: texts.noBalancer,
	application: texts.noApplication,
	data: texts.noStore,
	observability: texts.nothingWatches,
};

export function laneBoxes(frame: Frame): readonly LaneBox[] {
	return lanes.map((lane) => ({
		lane,
		label: frame.metrics.compact ? laneWords[lane].compact : laneWords[lane].normal,
		rect: {
			x: frame.metrics.margin,
			y: frame[lane].top,
			w: frame.metrics.laneNames - betweenNamesAndCards,
			h: frame[lane].height,
		},
	}));
}

/** Every place where something can be dropped: a cell of each region and layer, and the lanes over all regions. */
export function cellBoxes(frame: Frame, cards: readonly Card[]): readonly CellBox[] {
	const filled = new Set(cards.map((card) => cellKey(laneOf(card), "region" in card ? card.region : undefined)));
	const wide = (["users", "routing", "observability"] as const).map((lane) => {
		const rect = { x: frame.left, y: frame[lane].top, w: frame.width, h: frame[lane].height };
		const empty = filled.has(cellKey(lane)) ? {} : { empty: emptyWords[lane] };
		return { lane, rect, area: rect, rows: frame[lane].rows, ...empty };
	});
	const storeRows = [...frame.storeRows.values()].toSorted((a, b) => a.top - b.top);
	const rowsOf = { balancing: frame.balancing.rows, application: frame.application.rows, data: storeRows };
	const columns = frame.columns.flatMap((column) =>
		(["balancing", "application", "data"] as const).map((lane) => {
			const empty = filled.has(cellKey(lane, column.region)) ? {} : { empty: emptyWords[lane] };
			return { ...columnCell(frame, column, lane), rows: rowsOf[lane], ...empty };
		}),
	);
	return [...wide, ...columns];
}

function cellKey(lane: Lane, region = ""): string {
	return `${lane} ${region}`;
}

function columnCell(frame: Frame, column: ColumnBox, lane: "balancing" | "application" | "data") {
	const { inside, gap } = frame.metrics;
	const { top, height } = frame[lane];
	const h = lane === "data" ? bottom(column.rect) - top - gap.columnBottom : height;
	const rect = { x: column.rect.x + inside, y: top, w: column.rect.w - 2 * inside, h };
	return { lane, region: column.region, rect, area: { ...cellArea(frame, column, lane), h } };
}

export function laneOf(card: Card): Lane {
	if (card.kind === "population") return "users";
	return card.kind === "store" ? "data" : card.kind;
}
