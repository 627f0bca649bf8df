import { useReactFlow, ViewportPortal } from "@xyflow/react";
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { editor } from "../../../editor/editorStore.ts";
import { cardShapes } from "../../../engine/drawing/cardShapes.ts";
import type { Card, Layout } from "../../../engine/layout/layout.ts";
import type { Point } from "../../../engine/layout/rect.ts";
import { bottom, middleX } from "../../../engine/layout/rect.ts";
import { commandErrorText } from "../../../engine/model/commands/commandErrorText.ts";
import type { Design } from "../../../engine/model/design.ts";
import { ShapeList } from "../ShapeView.tsx";
import styles from "./DragLayer.module.css";
import { type Drag, type DragSource, dragState } from "./dragState.ts";
import { type DropEffect, dropEffect } from "./dropEffect.ts";

interface DragLayerProps {
	readonly design: Design;
	readonly layout: Layout;
}

/** The drag under way: what is dragged, where it would land, and what the drop does or why it can't. Nothing else follows the pointer. */
export function DragLayer({ design, layout }: DragLayerProps) {
	const { screenToFlowPosition } = useReactFlow();
	const drag = useSyncExternalStore(dragState.subscribe, dragState.get);
	const scene = useRef({ design, layout });
	scene.current = { design, layout };

	const drop = useCallback(
		(done: Drag) => {
			if (done.pointer === undefined || !isOverCanvas(done.pointer)) return;
			const point = screenToFlowPosition(done.pointer, { snapToGrid: false });
			const effect = dropEffect({ ...scene.current, alt: done.alt }, done.source, point);
			if (effect === undefined || !editor.apply(effect.label, effect.command())) return;
			if (effect.selects !== undefined) editor.select({ kind: "items", ids: [effect.selects] });
		},
		[screenToFlowPosition],
	);
	useEffect(() => dragState.handleDrops({ drop }), [drop]);

	if (drag?.pointer === undefined || !isOverCanvas(drag.pointer)) return null;
	const point = screenToFlowPosition(drag.pointer, { snapToGrid: false });
	const effect = dropEffect({ design, layout, alt: drag.alt }, drag.source, point);
	return (
		<ViewportPortal>
			<div className={styles.layer}>
				<Origin layout={layout} source={drag.source} />
				{effect !== undefined && <Target key={effect.key} design={design} effect={effect} layout={layout} />}
				<Ghost layout={layout} source={drag.source} point={point} />
			</div>
		</ViewportPortal>
	);
}

function isOverCanvas(pointer: Point): boolean {
	return document.elementsFromPoint(pointer.x, pointer.y).some((element) => element.classList.contains("react-flow"));
}

/** Mounted anew for each target, so that the command is tried once for each and not for every move. */
function Target({ design, effect, layout }: DragLayerProps & { readonly effect: DropEffect }) {
	const command = useRef(effect.command);
	const refusal = useMemo(() => {
		const result = command.current();
		return result.ok ? undefined : commandErrorText(design, result.error);
	}, [design]);
	const { x, y, w, h } = effect.rect;
	return (
		<div
			className={`${styles.target} ${refusal === undefined ? "" : styles.refused}`}
			style={{ left: x, top: y, width: w, height: h }}
			data-drop={refusal === undefined ? "accepted" : "refused"}
		>
			<span className={styles.words} data-side={x > layout.width / 2 ? "right" : "left"} role="status">
				{refusal ?? effect.label}
			</span>
		</div>
	);
}

/** The place that the dragged card leaves. */
function Origin({ layout, source }: { readonly layout: Layout; readonly source: DragSource }) {
	const card = source.kind === "card" ? cardOf(layout, source.cardId) : undefined;
	if (card === undefined) return null;
	return (
		<div
			className={styles.origin}
			style={{ left: card.rect.x, top: card.rect.y, width: card.rect.w, height: card.rect.h }}
		/>
	);
}

function Ghost({
	layout,
	source,
	point,
}: {
	readonly layout: Layout;
	readonly source: DragSource;
	readonly point: Point;
}) {
	switch (source.kind) {
		case "card": {
			const card = cardOf(layout, source.cardId);
			return card === undefined ? null : (
				<CardGhost card={card} at={{ x: point.x - source.grab.x, y: point.y - source.grab.y }} />
			);
		}
		case "line": {
			const card = cardOf(layout, source.cardId);
			return card === undefined ? null : <LineGhost from={card} to={point} />;
		}
		case "technology":
			return <Chip at={point} text={source.technology.name} />;
		case "region":
			return <Chip at={point} text={source.name} />;
		case "column":
			return <Chip at={point} text={source.region} />;
	}
}

const idle = { down: false, warns: false } as const;

function CardGhost({ card, at }: { readonly card: Card; readonly at: Point }) {
	const shapes = useMemo(() => cardShapes(card, { facts: idle, state: "idle" }), [card]);
	const { w, h } = card.rect;
	return (
		<svg className={styles.ghost} width={w} height={h} style={{ transform: `translate(${at.x + 4}px, ${at.y - 3}px)` }}>
			<title>{card.title}</title>
			<ShapeList shapes={shapes} />
		</svg>
	);
}

function LineGhost({ from, to }: { readonly from: Card; readonly to: Point }) {
	const start = { x: middleX(from.rect), y: bottom(from.rect) };
	return (
		<svg className={styles.line} width="1" height="1" aria-hidden="true">
			<path d={`M${start.x} ${start.y}L${to.x} ${to.y}`} />
			<circle cx={to.x} cy={to.y} r="3" />
		</svg>
	);
}

function Chip({ at, text }: { readonly at: Point; readonly text: string }) {
	return (
		<div className={styles.chip} style={{ transform: `translate(${at.x + 10}px, ${at.y + 10}px)` }}>
			{text}
		</div>
	);
}

function cardOf(layout: Layout, id: string): Card | undefined {
	return layout.cards.find((card) => card.id === id);
}
