import { useState } from "react";
import { useShallow } from "zustand/react/shallow";
import type { Figures } from "../../engine/model/figures.ts";
import { conflictRows } from "../../engine/review/conflictRows.ts";
import { useEditor } from "../useEditor.ts";
import { ChartFrame } from "./ChartFrame.tsx";
import { ConflictDots } from "./ConflictDots.tsx";
import styles from "./ConflictsChart.module.css";
import { conflictTables } from "./conflictTables.ts";
import { PartitionChart } from "./PartitionChart.tsx";
import { Segments } from "./Segments.tsx";
import { usePartitionTotals } from "./usePartitionTotals.ts";

type When = "connected" | "partitioned";

const whens: readonly { readonly value: When; readonly name: string }[] = [
	{ value: "connected", name: "All connected" },
	{ value: "partitioned", name: "Region cut off" },
];

/** Writes overwritten unseen, store by store: while all is connected by the hour, and after a partition by its length. */
export function ConflictsChart({ figures }: { readonly figures: Figures }) {
	const [when, setWhen] = useState<When>("connected");
	const stores = useEditor(useShallow((state) => [...state.design.data.keys()]));
	const design = useEditor((state) => state.design);
	const groups = conflictRows(figures, stores);
	const partition = usePartitionTotals(figures);
	const nameOf = (id: string) => design.features.get(id)?.name ?? id;
	const storeNameOf = (id: string) => design.data.get(id)?.name ?? id;
	if (groups.length === 0) {
		return (
			<ChartFrame title="Conflicts">
				<p className={styles.empty}>
					No write is ever overwritten unseen: no store takes writes in several regions without a quorum or a leader
					between them.
				</p>
			</ChartFrame>
		);
	}
	return (
		<ChartFrame
			title="Conflicts"
			aside={<Segments label="While" options={whens} value={when} onChange={setWhen} />}
			tables={() => conflictTables({ groups, partition, nameOf, storeNameOf })}
		>
			{when === "connected" && <ConflictDots groups={groups} nameOf={nameOf} storeNameOf={storeNameOf} />}
			{when === "partitioned" && <PartitionChart partition={partition} nameOf={nameOf} />}
		</ChartFrame>
	);
}
