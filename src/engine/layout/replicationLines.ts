import { type Id, rttMs } from "../model/design.ts";
import { formatMs } from "../model/numbers/formatMs.ts";
import type { ColumnCards } from "./columnCards.ts";
import { columnWay } from "./columnWay.ts";
import type { Frame } from "./frame.ts";
import type { Line, LineLabel, StoreCard } from "./layout.ts";
import type { Point } from "./rect.ts";
import { right } from "./rect.ts";
import type { ReplicationLink } from "./replicationLinks.ts";
import { farReplicationY, replicationY } from "./storeAnchors.ts";

const labelMargin = 3;
const labelHeight = 28;
const underLabel = { w: 132, h: 16 };

/** Between the replicas of each store. The label gives the mode and what it takes: the round trip, or the 99th percentile of the lag. */
export function replicationLines(frame: Frame, cardsOf: (region: Id) => ColumnCards): readonly Line[] {
	return frame.links.flatMap((link) => {
		const a = cardsOf(link.a).stores.get(link.store.id);
		const b = cardsOf(link.b).stores.get(link.store.id);
		return a === undefined || b === undefined ? [] : [replicationLine(frame, link, { a, b })];
	});
}

function replicationLine(
	frame: Frame,
	link: ReplicationLink,
	ends: { readonly a: StoreCard; readonly b: StoreCard },
): Line {
	const { a, b } = ends;
	const neighbours = Math.abs((frame.columnOf.get(link.a) ?? 0) - (frame.columnOf.get(link.b) ?? 0)) <= 1;
	const y = neighbours ? replicationY(a.rect) : farReplicationY(a.rect);
	const points = columnWay(
		frame,
		{ region: link.a, point: { x: right(a.rect), y } },
		{ region: link.b, point: { x: b.rect.x, y } },
	);
	return {
		id: `replication:${a.id}>${b.id}`,
		kind: "replication",
		from: a.id,
		to: b.id,
		ids: [link.store.id],
		fromRegion: link.a,
		toRegion: link.b,
		points,
		radius: 5,
		arrowStart: link.toA,
		arrowEnd: link.toB,
		width: 1,
		mode: link.mode,
		label: neighbours ? gutterLabel(frame, link, y) : underColumnsLabel(frame, link, points),
	};
}

function gutterLabel(frame: Frame, link: ReplicationLink, y: number): LineLabel {
	const column = frame.columns[Math.min(frame.columnOf.get(link.a) ?? 0, frame.columnOf.get(link.b) ?? 0)];
	const x = column === undefined ? frame.left : right(column.rect);
	const rect = {
		x: x + labelMargin,
		y: y - labelHeight - 4,
		w: frame.metrics.gutter - 2 * labelMargin,
		h: labelHeight,
	};
	return { rect, text: [modeWord(link), takes(frame, link)], anchor: "middle" };
}

function underColumnsLabel(frame: Frame, link: ReplicationLink, points: readonly Point[]): LineLabel {
	const from = points[2] ?? { x: 0, y: 0 };
	const to = points[3] ?? from;
	const x = (from.x + to.x) / 2 - underLabel.w / 2;
	// Several levels lie close to each other: their labels are kept short.
	const alone = frame.under.levels <= 1;
	const words = link.mode === "sync" ? "round trip " : "p99 lag ";
	return {
		rect: { x, y: from.y - underLabel.h / 2, ...underLabel },
		text: [modeWord(link), `${alone ? words : ""}${takes(frame, link)}`],
		anchor: "middle",
	};
}

function modeWord(link: ReplicationLink): string {
	return link.store.pattern === "consensus" ? "quorum" : link.mode;
}

/** Replication delay as the model has it: half a round trip and the apply lag; what waits pays the round trip. */
function takes(frame: Frame, link: ReplicationLink): string {
	const roundTripMs = rttMs(frame.design, link.a, link.b);
	return formatMs(link.mode === "sync" ? roundTripMs : roundTripMs / 2 + link.store.replication.lag.p99Ms);
}
