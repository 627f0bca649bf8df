import type { NodeProps } from "@xyflow/react";
import { type MouseEvent, memo, type PointerEvent } from "react";
import { editor, editorStore } from "../../../editor/editorStore.ts";
import type { Id } from "../../../engine/model/design.ts";
import * as texts from "../../../texts/map.ts";
import { ShapeList } from "../ShapeView.tsx";
import { beginPlaceMove } from "./beginPlaceMove.ts";
import type { MapNode } from "./mapNodes.ts";
import styles from "./PlaceNode.module.css";

/** A region's card or marker, a population's words or disc. Those with words are buttons; the others only take the pointer. */
export const PlaceNode = memo(function PlaceNode({ data }: NodeProps<MapNode>) {
	const { id, rect, shapes, words, readOnly, dimmed } = data;
	const picture = (
		<svg className={styles.picture} width={rect.w} height={rect.h} aria-hidden="true">
			<g transform={`translate(${-rect.x} ${-rect.y})`}>
				<ShapeList shapes={shapes} />
			</g>
		</svg>
	);
	const look = { className: styles.place, "data-round": data.round || undefined, "data-dimmed": dimmed || undefined };
	if (readOnly) return <div {...look}>{picture}</div>;
	const pointed = {
		"data-pointed": id,
		"data-movable": data.movable || undefined,
		onClick: (event: MouseEvent) => choose(id, event.shiftKey),
		onPointerDown: (event: PointerEvent) => {
			if (event.button === 0 && event.isPrimary) beginPlaceMove(id, event);
		},
		onMouseEnter: () => editor.hover(id),
		onMouseLeave: () => editor.hover(undefined),
	};
	// A larger target for the button beside it, which has the keys.
	if (words === undefined) {
		return (
			<div {...look} {...pointed}>
				{picture}
			</div>
		);
	}
	const isChosen = data.state === "selected";
	return (
		<button
			type="button"
			{...look}
			{...pointed}
			aria-label={words}
			aria-description={data.movable && isChosen ? texts.arrowKeysWalkItThrough : undefined}
			aria-pressed={isChosen}
			data-place={id}
			onFocus={() => editor.hover(id)}
			onBlur={() => editor.hover(undefined)}
		>
			{picture}
		</button>
	);
});

/** With Shift it joins or leaves what is chosen. */
function choose(id: Id, shift: boolean): void {
	const { selection } = editorStore.getState();
	const before = selection.kind === "items" && shift ? selection.ids : [];
	const ids = before.includes(id) ? before.filter((each) => each !== id) : [...before, id];
	editor.select(ids.length === 0 ? { kind: "none" } : { kind: "items", ids });
}
