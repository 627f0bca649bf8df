import { memo } from "react";
import { editor, editorStore } from "../../../editor/editorStore.ts";
import type { Layout } from "../../../engine/layout/layout.ts";
import { right } from "../../../engine/layout/rect.ts";
import { resizeColumn } from "../../../engine/model/commands/resizeColumn.ts";
import type { Id } from "../../../engine/model/design.ts";
import * as texts from "../../../texts/drag.ts";
import { beginDrag } from "./beginDrag.ts";
import styles from "./DragLayer.module.css";

const hitWidth = 10;

/** The right edges of the columns, to make them wider or narrower by; a double click gives the width back. */
export const ColumnEdges = memo(function ColumnEdges({ layout }: { readonly layout: Layout }) {
	return layout.columns.map(({ region, rect }) => (
		<hr
			key={region}
			aria-orientation="vertical"
			aria-label={texts.edgeOf(region)}
			className={`${styles.edge} nopan nopan-touch`}
			style={{ left: right(rect) - hitWidth / 2, top: rect.y, width: hitWidth, height: rect.h }}
			data-column-edge={region}
			title={texts.dragToResizeDoubleClick(region)}
			onPointerDown={(event) => {
				if (event.button !== 0) return;
				event.stopPropagation();
				beginDrag({ kind: "edge", region }, event);
			}}
			onDoubleClick={(event) => {
				event.stopPropagation();
				resetWidth(region);
			}}
		/>
	));
});

function resetWidth(region: Id): void {
	editor.apply(texts.giveItsOwnWidth(region), resizeColumn(editorStore.getState().design, { region, w: undefined }));
}
