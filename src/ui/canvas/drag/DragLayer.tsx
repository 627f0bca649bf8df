import { useStoreApi, ViewportPortal } from "@xyflow/react";
import { useEffect, useMemo, useRef } from "react";
import { createPortal } from "react-dom";
import { editor, editorStore } from "../../../editor/editorStore.ts";
import type { Layout } from "../../../engine/layout/layout.ts";
import { commandErrorText } from "../../../engine/model/commands/commandErrorText.ts";
import type { Design } from "../../../engine/model/design.ts";
import { CarryBar } from "./CarryBar.tsx";
import { ColumnEdges } from "./ColumnEdges.tsx";
import { DragGhost } from "./DragGhost.tsx";
import styles from "./DragLayer.module.css";
import { DropPreview } from "./DropPreview.tsx";
import type { DropEffect } from "./DropScene.ts";
import { DropTarget } from "./DropTarget.tsx";
import { type Drag, dragState } from "./dragState.ts";
import { dropEffect } from "./dropEffect.ts";
import { focusCard } from "./focusCard.ts";
import { LineEnds } from "./LineEnds.tsx";
import { useCarrying } from "./useCarrying.ts";
import { boxOf, type GhostMover, placeOf, sceneNow, useDragTarget } from "./useDragTarget.ts";
import { useEdgePan } from "./useEdgePan.ts";
import { useLinePicking } from "./useLinePicking.ts";

interface DragLayerProps {
	readonly design: Design;
	readonly layout: Layout;
}

/** The drag under way: what is dragged, where it would land, and what the drop does or why it can't. Nothing else follows the pointer. */
export function DragLayer({ design, layout }: DragLayerProps) {
	const flow = useStoreApi();
	const mover = useRef<GhostMover | undefined>(undefined);
	const target = useDragTarget({ design, layout }, mover);
	const latest = useRef({ design, layout });
	latest.current = { design, layout };
	useEffect(() => {
		const drop = (done: Drag): void => {
			const { domNode, transform } = flow.getState();
			const place = domNode === null ? undefined : placeOf(done, { box: boxOf(domNode), transform });
			const scene = sceneNow(latest.current, done, transform[2]);
			const effect = place && dropEffect(scene, done.source, place);
			if (effect !== undefined) carryOut(effect, done);
		};
		return dragState.handleDrops({ drop });
	}, [flow]);
	useCarrying(layout, design);
	useEdgePan(dragState);
	useLinePicking(layout);
	const effect = target?.effect;
	const refusal = useRefusal(effect, design);
	return (
		<>
			<ViewportPortal>
				<div className={styles.layer}>
					<ColumnEdges layout={layout} />
					<LineEnds layout={layout} />
					{effect !== undefined && <DropTarget effect={effect} refusal={refusal} layout={layout} />}
					{target !== undefined && (
						<DragGhost layout={layout} source={target.source} start={target.start} mover={mover} />
					)}
				</div>
			</ViewportPortal>
			{effect !== undefined && refusal === undefined && <DropPreview effect={effect} />}
			<CarryBar />
			{target?.held === true &&
				createPortal(
					<div className={styles.shield} data-cursor={cursorOf(target.source.kind, refusal)} />,
					document.body,
				)}
		</>
	);
}

/** Why the drop under the pointer can't be; asked once for each target. */
function useRefusal(effect: DropEffect | undefined, design: Design): string | undefined {
	return useMemo(() => {
		// A place can always be taken; asked at each move, it would cost the most.
		if (effect === undefined || effect.refusal !== undefined || effect.onlyPlaces === true) return effect?.refusal;
		const result = effect.command();
		return result.ok ? undefined : commandErrorText(design, result.error);
	}, [effect, design]);
}

function cursorOf(kind: Drag["source"]["kind"], refusal: string | undefined): string {
	if (refusal !== undefined) return "not-allowed";
	if (kind === "edge") return "col-resize";
	return kind === "line" || kind === "end" ? "crosshair" : "grabbing";
}

function carryOut(effect: DropEffect, { held }: Drag): void {
	if (effect.refusal !== undefined) {
		editor.tell(effect.refusal, "error");
		return;
	}
	if (!editor.apply(effect.label, effect.command()) || effect.selects === undefined) return;
	if (effect.inPlace !== true || editorStore.getState().inspectorOpen)
		editor.select({ kind: "items", ids: [effect.selects] });
	// Put down by keys or a tap, it is what the next key is about.
	if (!held) focusCard(effect.selects);
}
