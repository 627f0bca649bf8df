import type { Id } from "../model/design.ts";
import type { ColumnCards } from "./columnCards.ts";
import { columnWay } from "./columnWay.ts";
import type { Frame } from "./frame.ts";
import type { ApplicationCard, ColumnBox, Line, StoreCard } from "./layout.ts";
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
		const bus = busOf(frame, column, application);
		return uses.flatMap((store) => {
			const target = frame.nearestReplica(store, application.region);
			const card = target === undefined ? undefined : cardsOf(target).stores.get(store);
			return card === undefined ? [] : [readsWritesLine(frame, bus, { application, card })];
		});
	});
}

function readsWritesLine(
	frame: Frame,
	bus: Bus,
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
		points: busWay(frame, bus, { application, card }),
		radius,
		arrowStart: false,
		arrowEnd: true,
		width: 1,
	};
}

/** The way from an application to the bus that all its lines share. */
interface Bus {
	readonly toBus: readonly Point[];
	readonly x: number;
	readonly onRight: boolean;
}

function busOf(frame: Frame, column: ColumnBox, { rect }: ApplicationCard): Bus {
	const { rows } = frame.application;
	const row = Math.max(
		0,
		rows.findIndex(({ top }) => top === rect.y),
	);
	const rowBottom = rect.y + (rows[row]?.height ?? rect.h);
	const leave = rowBottom + frame.metrics.gap.application * (row === rows.length - 1 ? 0.5 : 0.3);
	const onRight = middleX(rect) > middleX(column.rect) + 1;
	const offset = frame.buses.offsets[Math.min(row, frame.buses.offsets.length - 1)] ?? frame.metrics.inside;
	const x = onRight ? right(column.rect) - offset : column.rect.x + offset;
	const start = { x: middleX(rect), y: bottom(rect) };
	return { toBus: [start, { x: start.x, y: leave }, { x, y: leave }], x, onRight };
}

function busWay(
	frame: Frame,
	{ toBus, x, onRight }: Bus,
	{ application, card }: { readonly application: ApplicationCard; readonly card: StoreCard },
): readonly Point[] {
	const y = readsWritesY(card.rect);
	const turn = { x, y };
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
