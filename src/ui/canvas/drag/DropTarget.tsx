import type { Layout } from "../../../engine/layout/layout.ts";
import type { Point, Rect } from "../../../engine/layout/rect.ts";
import { roundedPath } from "../../../engine/layout/roundedPath.ts";
import styles from "./DragLayer.module.css";
import type { DropEffect } from "./dropEffect.ts";

interface DropTargetProps {
	readonly effect: DropEffect;
	readonly refusal: string | undefined;
	readonly layout: Layout;
}

/** Where it would land, in words what the drop does or why it can't, and what a drop beside it would do. */
export function DropTarget({ effect, refusal, layout }: DropTargetProps) {
	const { rect, others = [], guides = [], line, note, label } = effect;
	const marks = guides.length > 0 || line !== undefined;
	return (
		<>
			{marks && (
				<svg className={styles.marks} width={layout.width} height={layout.height} aria-hidden="true">
					{line !== undefined && <path className={styles.onLine} d={roundedPath(line, 5)} />}
					{guides.map(({ from, to }) => (
						<path key={`${from.x},${from.y},${to.x},${to.y}`} className={styles.guide} d={straight(from, to)} />
					))}
				</svg>
			)}
			{refusal === undefined &&
				others.map((other) => (
					<div key={other.label} className={styles.option} style={placed(other.rect)} data-drop-option>
						{other.label}
					</div>
				))}
			<div
				className={`${styles.target} ${refusal === undefined ? "" : styles.refused}`}
				style={placed(rect)}
				data-drop={refusal === undefined ? "accepted" : "refused"}
			>
				<span
					className={styles.words}
					data-side={rect.x > layout.width / 2 ? "right" : "left"}
					data-below={rect.y < 24 || undefined}
					role="status"
				>
					{refusal ?? label}
					{refusal === undefined && note !== undefined && <small>{note}</small>}
				</span>
			</div>
		</>
	);
}

function placed({ x, y, w, h }: Rect) {
	return { transform: `translate(${x}px, ${y}px)`, width: w, height: h };
}

function straight(from: Point, to: Point): string {
	return `M${from.x} ${from.y}L${to.x} ${to.y}`;
}
