import type { Id } from "../model/design.ts";
import { columnWay } from "./columnWay.ts";
import type { Frame } from "./frame.ts";
import type { ApplicationCard, Card, ColumnBox, Line, StoreCard } from "./layout.ts";
import { cardId } from "./layoutCards.ts";
import { nearestReplica } from "./nearestReplica.ts";
import type { Point } from "./rect.ts";
import { bottom, middleX, right } from "./rect.ts";
import { withoutStops } from "./regionLines.ts";
import { readsWritesY } from "./storeAnchors.ts";

const radius = 5;

/** Applications to the stores they use, down the buses at the column's edges; to another column where the store isn't here. */
export function readsWritesLines(frame: Frame, cards: readonly Card[]): readonly Line[] {
	const stores = new Map(cards.flatMap((card) => (card.kind === "store" ? [[card.id, card] as const] : [])));
	return frame.columns.flatMap((column) => {
		const applications = cards.filter(
			(card): card is ApplicationCard => card.kind === "application" && card.region === column.region,
		);
		return applications.flatMap((application) => applicationLines(frame, column, { application, stores }));
	});
}

interface Source {
	readonly application: ApplicationCard;
	readonly stores: ReadonlyMap<string, StoreCard>;
}

function applicationLines(frame: Frame, column: ColumnBox, { application, stores }: Source): readonly Line[] {
	const uses = frame.design.application.get(application.component)?.uses ?? [];
	return uses.flatMap((store) => {
		const target = nearestReplica(frame.design, store, application.region);
		const card = target === undefined ? undefined : stores.get(cardId(store, target));
		return card === undefined ? [] : [readsWritesLine(frame, column, { application, card })];
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
	const lastRow = bottom(rect) >= frame.application.top + frame.application.height - 1;
	const gap = frame.metrics.gap.application;
	const leave = bottom(rect) + gap * (lastRow ? 0.5 : 0.3);
	const onRight = rect.x > middleX(column.rect) - 1;
	const offset = busOffset(frame, rect.y);
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

/** The first row of applications has the outermost bus. */
function busOffset(frame: Frame, y: number): number {
	const { application } = frame.metrics.gap;
	const row = Math.round((y - frame.application.top) / (frame.metrics.height.application + application));
	const { offsets } = frame.buses;
	return offsets[Math.min(row, offsets.length - 1)] ?? frame.metrics.inside;
}
