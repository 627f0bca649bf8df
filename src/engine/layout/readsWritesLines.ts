import type { Id } from "../model/design.ts";
import type { ColumnCards } from "./columnCards.ts";
import { columnWay } from "./columnWay.ts";
import type { Frame } from "./frame.ts";
import type { ApplicationCard, ColumnBox, Line, StoreCard } from "./layout.ts";
import { nearestReplica } from "./nearestReplica.ts";
import type { Point } from "./rect.ts";
import { bottom, middleX, right } from "./rect.ts";
import { readsWritesY } from "./storeAnchors.ts";
import { withoutStops } from "./withoutStops.ts";

const radius = 5;

/** Applications to the stores they use, down the buses at the column's edges; to another column where the store isn't here. */
export function readsWritesLines(
	frame: Frame,
	column: ColumnBox,
	cardsOf: (region: Id) => ColumnCards,
): readonly Line[] {
	return cardsOf(column.region).application.flatMap((application) => {
		const uses = frame.design.application.get(application.component)?.uses ?? [];
		return uses.flatMap((store) => {
			const target = nearestReplica(frame.design, store, application.region);
			const card = target === undefined ? undefined : cardsOf(target).stores.get(store);
			return card === undefined ? [] : [readsWritesLine(frame, column, { application, card })];
		});
	});
}

function readsWritesLine(
	frame: Frame,
	column: ColumnBox,
	{ application, card }: { readonly application: ApplicationCard; readonly card: StoreCard },
): Line {
	return {
		id: `reads-writes:${application.id}>${card.id}`,
		kind: "reads-writes",
		from: application.id,
		to: card.id,
		ids: [application.component, card.component],
		fromRegion: application.region,
		toRegion: card.region,
		points: busWay(frame, column, { application, card }),
		radius,
		arrowStart: false,
		arrowEnd: true,
		width: 1,
	};
}

function busWay(
	frame: Frame,
	column: ColumnBox,
	{ application, card }: { readonly application: ApplicationCard; readonly card: StoreCard },
): readonly Point[] {
	const { rect } = application;
	const { rows } = frame.application;
	const row = Math.max(
		0,
		rows.findIndex(({ top }) => top === rect.y),
	);
	const rowBottom = rect.y + (rows[row]?.height ?? rect.h);
	const leave = rowBottom + frame.metrics.gap.application * (row === rows.length - 1 ? 0.5 : 0.3);
	const onRight = middleX(rect) > middleX(column.rect) + 1;
	const offset = frame.buses.offsets[Math.min(row, frame.buses.offsets.length - 1)] ?? frame.metrics.inside;
	const busX = onRight ? right(column.rect) - offset : column.rect.x + offset;
	const y = readsWritesY(card.rect);
	const start = { x: middleX(rect), y: bottom(rect) };
	const toBus = [start, { x: start.x, y: leave }, { x: busX, y: leave }];
	const turn = { x: busX, y };
	if (card.region === application.region) {
		return withoutStops([...toBus, turn, { x: onRight ? right(card.rect) : card.rect.x, y }]);
	}
	const end = { x: comesFromLeft(frame, application.region, card.region) ? card.rect.x : right(card.rect), y };
	const across = columnWay(frame, { region: application.region, point: turn }, { region: card.region, point: end });
	return withoutStops([...toBus, ...across]);
}

function comesFromLeft(frame: Frame, from: Id, to: Id): boolean {
	return (frame.columnOf.get(from) ?? 0) < (frame.columnOf.get(to) ?? 0);
}
