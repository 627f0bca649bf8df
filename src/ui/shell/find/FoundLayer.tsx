import { ViewportPortal } from "@xyflow/react";
import { useMemo, useSyncExternalStore } from "react";
import type { Card, Layout } from "../../../engine/layout/layout.ts";
import { inflate, type Rect } from "../../../engine/layout/rect.ts";
import styles from "./FoundLayer.module.css";
import { findState } from "./findState.ts";
import type { FoundCard } from "./foundCards.ts";

interface Mark {
	readonly rect: Rect;
	readonly shown: boolean;
}

/** A frame around every card that is found, a stronger one around that which is shown. */
export function FoundLayer({ layout }: { readonly layout: Layout }) {
	const find = useSyncExternalStore(findState.subscribe, findState.get);
	const marks = useMemo(() => {
		const shown = find?.cards[find.at];
		return (find?.cards ?? []).flatMap((card) =>
			rectsOf(layout, card).map((rect): Mark => ({ rect: inflate(rect, 3), shown: card === shown })),
		);
	}, [layout, find]);
	return (
		<ViewportPortal>
			<svg className={styles.layer} width={layout.width} height={layout.height} aria-hidden="true" data-testid="found">
				{marks.map(({ rect: { x, y, w, h }, shown }) => (
					<rect key={`${x} ${y} ${w}`} x={x} y={y} width={w} height={h} rx={7} data-shown={shown} />
				))}
			</svg>
		</ViewportPortal>
	);
}

function rectsOf({ cards, columns, notes }: Layout, { id, region, note }: FoundCard): readonly Rect[] {
	if (note) return notes.filter((each) => each.id === id).map(({ rect }) => rect);
	const heads = columns.filter((column) => column.region === id).map(({ head }) => head);
	return [...heads, ...cards.filter((card) => isCard(card, id, region)).map(({ rect }) => rect)];
}

function isCard(card: Card, id: string, region: string | undefined): boolean {
	return card.component === id && (region === undefined || !("region" in card) || card.region === region);
}
