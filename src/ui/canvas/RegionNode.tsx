import type { Node, NodeProps } from "@xyflow/react";
import { memo } from "react";
import type { ColumnBox } from "../../engine/layout/layout.ts";
import { beginDrag } from "./drag/beginDrag.ts";
import styles from "./RegionNode.module.css";

export type RegionNodeData = {
	readonly column: ColumnBox;
	readonly readOnly: boolean;
};
export type RegionNodeType = Node<RegionNodeData, "region">;

/** The head of a region's column, to choose the region by and to move the column by; drawn by the picture below. */
export const RegionNode = memo(function RegionNode({ data }: NodeProps<RegionNodeType>) {
	const { column, readOnly } = data;
	return (
		<div
			className={styles.head}
			data-region={column.region}
			onPointerDown={(event) => {
				if (readOnly || event.button !== 0 || event.shiftKey) return;
				beginDrag({ kind: "column", region: column.region }, event);
			}}
		/>
	);
});
