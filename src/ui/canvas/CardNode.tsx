import type { Node, NodeProps } from "@xyflow/react";
import { memo, type PointerEvent, useMemo } from "react";
import type { CardDetail } from "../../engine/drawing/cardDetail.ts";
import type { CardFacts } from "../../engine/drawing/cardFacts.ts";
import { cardShapes } from "../../engine/drawing/cardShapes.ts";
import type { CardState } from "../../engine/drawing/emphasis.ts";
import type { Shape } from "../../engine/drawing/shape.ts";
import type { Card } from "../../engine/layout/layout.ts";
import styles from "./CardNode.module.css";
import { ConsistencyPicker } from "./ConsistencyPicker.tsx";
import { beginDrag } from "./drag/beginDrag.ts";
import { ShapeList } from "./ShapeView.tsx";

export type CardNodeData = {
	readonly card: Card;
	readonly facts: CardFacts;
	readonly state: CardState;
	readonly detail: CardDetail;
	/** It isn't painted below: its picture is here, and what is clicked and dragged on it. */
	readonly isDrawn: boolean;
	readonly readOnly: boolean;
	readonly dimmed: boolean;
};
export type CardNodeType = Node<CardNodeData, Card["kind"]>;

const noShapes: readonly Shape[] = [];

/** A card of the canvas: the layout's rectangle with the drawing's shapes, and what can be taken hold of. */
export const CardNode = memo(function CardNode({ data }: NodeProps<CardNodeType>) {
	const { card, facts, state, detail, isDrawn, readOnly, dimmed } = data;
	const withTools = isDrawn && !readOnly;
	const shapes = useMemo(
		() => (isDrawn ? cardShapes(card, { facts, state, detail }) : noShapes),
		[isDrawn, card, facts, state, detail],
	);
	return (
		<div
			className={`${styles.card} ${dimmed ? styles.dimmed : ""}`}
			data-state={state}
			data-down={facts.down || undefined}
			data-card={card.id}
			onPointerDown={readOnly ? undefined : (event) => takeCard(event, card)}
		>
			{isDrawn && (
				<svg className={styles.picture} width={card.rect.w} height={card.rect.h} aria-hidden="true">
					<ShapeList shapes={shapes} />
				</svg>
			)}
			{card.kind === "store" && withTools && !card.witness && detail === "full" && <ConsistencyPicker card={card} />}
			{withTools && !isWitness(card) && (
				<span
					className={`${styles.handle} nopan-touch`}
					data-handle={card.id}
					data-side={handleSides[card.kind] ?? "bottom"}
					onPointerDown={(event) => drawLine(event, card)}
				/>
			)}
		</div>
	);
});

/** Where lines leave that don't leave downwards. */
const handleSides: Partial<Readonly<Record<Card["kind"], "right" | "top">>> = { store: "right", observability: "top" };

/** It holds no data that a line could lead to. */
function isWitness(card: Card): boolean {
	return card.kind === "store" && card.witness;
}

function takeCard(event: PointerEvent<HTMLElement>, card: Card): void {
	if (event.button !== 0 || event.shiftKey) return;
	const box = event.currentTarget.getBoundingClientRect();
	const scale = box.width / card.rect.w;
	const grab = { x: (event.clientX - box.left) / scale, y: (event.clientY - box.top) / scale };
	beginDrag({ kind: "card", cardId: card.id, grab }, event);
}

function drawLine(event: PointerEvent<HTMLElement>, card: Card): void {
	if (event.button !== 0) return;
	event.stopPropagation();
	beginDrag({ kind: "line", cardId: card.id }, event);
}
