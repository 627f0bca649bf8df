import { memo, type ReactNode, type RefObject, useLayoutEffect, useMemo, useRef } from "react";
import { editorStore } from "../../../editor/editorStore.ts";
import { cardShapes } from "../../../engine/drawing/cardShapes.ts";
import type { Card, Layout, Line } from "../../../engine/layout/layout.ts";
import type { Point, Rect } from "../../../engine/layout/rect.ts";
import { bottom, middleX, middleY, right } from "../../../engine/layout/rect.ts";
import { ShapeList } from "../ShapeView.tsx";
import styles from "./DragLayer.module.css";
import type { DragSource } from "./dragState.ts";
import { groupCards, groupOf } from "./groupDrop.ts";
import { sceneIndex } from "./sceneIndex.ts";
import type { GhostMover } from "./useDragTarget.ts";

interface DragGhostProps {
	readonly layout: Layout;
	readonly source: DragSource;
	/** Where it is drawn first. */
	readonly start: Point;
	readonly mover: RefObject<GhostMover | undefined>;
}

/** What is dragged, beside the pointer, and the place that it leaves. Only transforms change while it moves. */
export const DragGhost = memo(function DragGhost({ layout, source, start, mover }: DragGhostProps) {
	const index = sceneIndex(layout);
	switch (source.kind) {
		case "card": {
			const card = index.card(source.cardId);
			return card && <CardGhost layout={layout} card={card} grab={source.grab} start={start} mover={mover} />;
		}
		case "line": {
			const card = index.card(source.cardId);
			return card && <LineGhost from={leaves(card)} start={start} mover={mover} />;
		}
		case "end": {
			const line = index.line(source.lineId);
			const from = line && keptEnd(line, source.end);
			return from && <LineGhost from={from} start={start} mover={mover} />;
		}
		case "edge":
			return null;
		case "technology":
			return <Chip text={source.technology.name} start={start} mover={mover} />;
		case "region":
			return <Chip text={source.name} start={start} mover={mover} />;
		case "column":
			return <Chip text={source.region} start={start} mover={mover} />;
	}
});

interface Followed {
	readonly start: Point;
	readonly mover: RefObject<GhostMover | undefined>;
}

/** Stands with its origin at the pointer. */
function Follower({ start, mover, children }: Followed & { readonly children: ReactNode }) {
	const element = useRef<HTMLDivElement>(null);
	useLayoutEffect(() => {
		mover.current = ({ x, y }) => {
			if (element.current !== null) element.current.style.transform = `translate(${x}px, ${y}px)`;
		};
		mover.current(start);
		return () => {
			mover.current = undefined;
		};
	}, [mover, start]);
	return (
		<div ref={element} className={styles.follower}>
			{children}
		</div>
	);
}

const idle = { down: false, warns: false } as const;
/** So many of a group are drawn as cards, the others as outlines. */
const drawnCards = 12;

interface CardGhostProps extends Followed {
	readonly layout: Layout;
	readonly card: Card;
	readonly grab: Point;
}

function CardGhost({ layout, card, grab, start, mover }: CardGhostProps) {
	const cards = useMemo(() => heldCards(layout, card), [layout, card]);
	const siblings = useMemo(
		() =>
			sceneIndex(layout)
				.cardsOf(card.component)
				.filter(({ id }) => id !== card.id),
		[layout, card],
	);
	return (
		<>
			{cards.length === 1 && siblings.map(({ id, rect }) => <Outline key={id} rect={rect} look="sibling" />)}
			{cards.map(({ id, rect }) => (
				<Outline key={id} rect={rect} look="origin" />
			))}
			<Follower start={start} mover={mover}>
				{cards.map((each, number) => {
					const x = each.rect.x - card.rect.x - grab.x + 4;
					const y = each.rect.y - card.rect.y - grab.y - 3;
					return number < drawnCards ? (
						<DrawnCard key={each.id} card={each} at={{ x, y }} />
					) : (
						<Outline key={each.id} rect={{ ...each.rect, x, y }} look="origin" />
					);
				})}
			</Follower>
		</>
	);
}

function heldCards(layout: Layout, card: Card): readonly Card[] {
	const { selection } = editorStore.getState();
	const group = groupOf({ layout, chosen: selection.kind === "items" ? selection.ids : [] }, card);
	return group === undefined ? [card] : groupCards(layout, card, group);
}

function DrawnCard({ card, at }: { readonly card: Card; readonly at: Point }) {
	const shapes = useMemo(() => cardShapes(card, { facts: idle, state: "idle" }), [card]);
	const { w, h } = card.rect;
	return (
		<svg className={styles.ghost} width={w} height={h} style={{ left: at.x, top: at.y }}>
			<title>{card.title}</title>
			<ShapeList shapes={shapes} />
		</svg>
	);
}

function Outline({ rect, look }: { readonly rect: Rect; readonly look: "origin" | "sibling" }) {
	return <div className={styles[look]} style={{ left: rect.x, top: rect.y, width: rect.w, height: rect.h }} />;
}

/** Where a new line leaves a card: where its handle is. */
function leaves(card: Card): Point {
	const { rect } = card;
	if (card.kind === "store") return { x: right(rect), y: rect.y + rect.h * 0.66 };
	return { x: middleX(rect), y: card.kind === "observability" ? rect.y : bottom(rect) };
}

function keptEnd(line: Line, moved: "from" | "to"): Point {
	const points = moved === "from" ? line.points.toReversed() : line.points;
	return points[0] ?? { x: 0, y: middleY({ x: 0, y: 0, w: 0, h: 0 }) };
}

function LineGhost({ from, start, mover }: Followed & { readonly from: Point }) {
	const path = useRef<SVGPathElement>(null);
	const dot = useRef<SVGCircleElement>(null);
	const { x, y } = from;
	useLayoutEffect(() => {
		mover.current = (to) => {
			path.current?.setAttribute("d", `M${x} ${y}L${to.x} ${to.y}`);
			dot.current?.setAttribute("transform", `translate(${to.x} ${to.y})`);
		};
		mover.current(start);
		return () => {
			mover.current = undefined;
		};
	}, [mover, start, x, y]);
	return (
		<svg className={styles.line} width="1" height="1" aria-hidden="true">
			<path ref={path} />
			<circle ref={dot} r="3" />
		</svg>
	);
}

function Chip({ text, start, mover }: Followed & { readonly text: string }) {
	return (
		<Follower start={start} mover={mover}>
			<div className={styles.chip}>{text}</div>
		</Follower>
	);
}
