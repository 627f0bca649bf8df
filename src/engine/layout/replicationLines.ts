import * as texts from "../../texts/layout/cards.ts";
import { type Id, rttMs } from "../model/design.ts";
import { formatMs } from "../model/numbers/formatMs.ts";
import type { ColumnCards } from "./columnCards.ts";
import { columnWay } from "./columnWay.ts";
import type { Frame } from "./frame.ts";
import type { Line, LineLabel, StoreCard } from "./layout.ts";
import type { Point, Rect } from "./rect.ts";
import { overlaps, right } from "./rect.ts";
import type { ReplicationLink } from "./replicationLinks.ts";
import { farReplicationY, replicationY } from "./storeAnchors.ts";

const labelMargin = 3;
const labelHeight = 28;
const underLabel = { w: 132, short: 88, h: 16 };

/** Between the replicas of each store. The label gives the mode and what it takes: the round trip, or the 99th percentile of the lag. */
export function replicationLines(frame: Frame, cardsOf: (region: Id) => ColumnCards): readonly Line[] {
	const labels: LabelRoom = { takes: new Map(), store: undefined, taken: [] };
	const lines: Line[] = [];
	for (const link of frame.links) {
		const a = cardsOf(link.a).stores.get(link.store.id);
		const b = cardsOf(link.b).stores.get(link.store.id);
		if (a === undefined || b === undefined) continue;
		if (labels.store !== link.store.id) {
			labels.store = link.store.id;
			labels.taken = [];
		}
		lines.push(replicationLine(frame, { link, labels }, { a, b }));
	}
	return lines;
}

/** What the labels of one layout share. */
interface LabelRoom {
	/** Milliseconds as text: links of one pair of regions take alike. */
	readonly takes: Map<number, string>;
	/** Labels under the columns keep apart from those of the same store, which light up together. */
	store: Id | undefined;
	taken: Rect[];
}

interface LabelledLink {
	readonly link: ReplicationLink;
	readonly labels: LabelRoom;
}

function replicationLine(
	frame: Frame,
	labelled: LabelledLink,
	{ a, b }: { readonly a: StoreCard; readonly b: StoreCard },
): Line {
	const { link } = labelled;
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
		label: neighbours ? gutterLabel(frame, labelled, y) : underColumnsLabel(frame, labelled, points),
	};
}

function gutterLabel(frame: Frame, { link, labels }: LabelledLink, y: number): LineLabel {
	const column = frame.columns[Math.min(frame.columnOf.get(link.a) ?? 0, frame.columnOf.get(link.b) ?? 0)];
	const x = column === undefined ? frame.left : right(column.rect);
	const rect = {
		x: x + labelMargin,
		y: y - labelHeight - 4,
		w: frame.metrics.gutter - 2 * labelMargin,
		h: labelHeight,
	};
	return { rect, text: [modeWord(link), takes(frame, link, labels)], anchor: "middle" };
}

function underColumnsLabel(frame: Frame, { link, labels }: LabelledLink, points: readonly Point[]): LineLabel {
	const from = points[2] ?? { x: 0, y: 0 };
	const to = points[3] ?? from;
	// Several levels lie close to each other: their labels are kept short.
	const alone = frame.under.levels <= 1;
	const words = link.mode === "sync" ? texts.roundTrip : texts.p99Lag;
	const w = alone ? underLabel.w : underLabel.short;
	const rect = freeRect(
		{ x: (from.x + to.x - w) / 2, y: from.y - underLabel.h / 2, w, h: underLabel.h },
		labels.taken,
		{
			from: Math.min(from.x, to.x),
			to: Math.max(from.x, to.x),
		},
	);
	labels.taken.push(rect);
	return {
		rect,
		text: [modeWord(link), `${alone ? words : ""}${takes(frame, link, labels)}`],
		anchor: "middle",
	};
}

/** More labels than that can't keep apart anyway. */
const mostApart = 6;

/** In the middle of its way, or as near to it as no other label stands. */
function freeRect(rect: Rect, taken: readonly Rect[], way: { readonly from: number; readonly to: number }): Rect {
	if (taken.length === 0 || taken.length > mostApart) return rect;
	const beside = taken.flatMap((other) => [other.x - rect.w - labelMargin, right(other) + labelMargin]);
	const free = [rect.x, ...beside]
		.filter((x) => x >= way.from && x + rect.w <= way.to)
		.filter((x) => !taken.some((other) => overlaps({ ...rect, x }, other)))
		.toSorted((a, b) => Math.abs(a - rect.x) - Math.abs(b - rect.x))[0];
	return free === undefined ? rect : { ...rect, x: free };
}

function modeWord(link: ReplicationLink): string {
	return link.store.pattern === "consensus" ? "quorum" : link.mode;
}

/** Replication delay as the model has it: half a round trip and the apply lag; what waits pays the round trip. */
function takes(frame: Frame, link: ReplicationLink, { takes: known }: LabelRoom): string {
	const roundTripMs = rttMs(frame.design, link.a, link.b);
	const ms = link.mode === "sync" ? roundTripMs : roundTripMs / 2 + link.store.replication.lag.p99Ms;
	const text = known.get(ms) ?? formatMs(ms);
	known.set(ms, text);
	return text;
}
