import type { Guide } from "../../../engine/layout/hands/Guide.ts";
import type { Layout } from "../../../engine/layout/layout.ts";
import type { Rect } from "../../../engine/layout/rect.ts";
import { roundedPath } from "../../../engine/layout/roundedPath.ts";
import styles from "./DragLayer.module.css";
import type { DropEffect } from "./DropScene.ts";

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
					{guides.map((guide) => (
						<path key={JSON.stringify(guide)} className={styles.guide} data-guide={guide.kind} d={guidePath(guide)} />
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

/** A gap is drawn with its two ends. */
function guidePath({ axis, at, from, to, kind }: Guide): string {
	const point = (along: number, beside: number) =>
		axis === "x" ? `${at + beside} ${along}` : `${along} ${at + beside}`;
	const line = `M${point(from, 0)}L${point(to, 0)}`;
	return kind === "gap" ? `${line}M${point(from, -3)}L${point(from, 3)}M${point(to, -3)}L${point(to, 3)}` : line;
}
