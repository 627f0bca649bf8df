import type { Frame, Span } from "./frame.ts";
import type { Card, CellBox, ColumnBox, Lane, LaneBox } from "./layout.ts";
import { bottom } from "./rect.ts";

const laneWords: Readonly<Record<Lane, { readonly normal: readonly string[]; readonly compact: readonly string[] }>> = {
	users: { normal: ["Users"], compact: ["Users"] },
	routing: { normal: ["Global", "routing"], compact: ["Route"] },
	balancing: { normal: ["Regional", "balancing"], compact: ["Balance"] },
	application: { normal: ["Application"], compact: ["Apps"] },
	data: { normal: ["Data"], compact: ["Data"] },
	observability: { normal: ["Observability"], compact: ["Watch"] },
};
const lanes: readonly Lane[] = ["users", "routing", "balancing", "application", "data", "observability"];
const betweenNamesAndCards = 12;

const emptyWords: Readonly<Record<Lane, string>> = {
	users: "No users yet",
	routing: "No global routing: users reach the nearest region",
	balancing: "No balancer",
	application: "No application",
	data: "No store",
	observability: "Nothing watches",
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
	const wide = (["users", "routing", "observability"] as const).map((lane) => {
		const empty = cards.some((card) => laneOf(card) === lane) ? {} : { empty: emptyWords[lane] };
		const rect = spanRect(frame, frame[lane]);
		return { lane, rect, area: rect, rows: [frame[lane]], ...empty };
	});
	return [...wide, ...frame.columns.flatMap((column) => columnCells(frame, column, cards))];
}

function spanRect(frame: Frame, span: Span) {
	return { x: frame.left, y: span.top, w: frame.width, h: span.height };
}

function columnCells(frame: Frame, column: ColumnBox, cards: readonly Card[]): readonly CellBox[] {
	const { inside } = frame.metrics;
	const x = column.rect.x + inside;
	const w = column.rect.w - 2 * inside;
	return (["balancing", "application", "data"] as const).map((lane) => {
		const span = frame[lane];
		const h = lane === "data" ? bottom(column.rect) - span.top - frame.metrics.gap.columnBottom : span.height;
		const holds = cards.some((card) => laneOf(card) === lane && "region" in card && card.region === column.region);
		const rect = { x, y: span.top, w, h };
		return {
			lane,
			region: column.region,
			rect,
			area: rect,
			rows: [span],
			...(holds ? {} : { empty: emptyWords[lane] }),
		};
	});
}

export function laneOf(card: Card): Lane {
	if (card.kind === "population") return "users";
	return card.kind === "store" ? "data" : card.kind;
}
