import { useState } from "react";
import { useShallow } from "zustand/react/shallow";
import type { Figures } from "../../engine/model/figures.ts";
import { conflictRows } from "../../engine/review/conflictRows.ts";
import * as texts from "../../texts/charts.ts";
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
	{ value: "connected", name: texts.allConnected },
	{ value: "partitioned", name: texts.regionCutOff },
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
			<ChartFrame title={texts.conflicts}>
				<p className={styles.empty}>{texts.noWriteIsEverOverwrittenUnseen}</p>
			</ChartFrame>
		);
	}
	return (
		<ChartFrame
			title={texts.conflicts}
			aside={<Segments label={texts.whileIt} options={whens} value={when} onChange={setWhen} />}
			tables={() => conflictTables({ groups, partition, nameOf, storeNameOf })}
		>
			{when === "connected" && <ConflictDots groups={groups} nameOf={nameOf} storeNameOf={storeNameOf} />}
			{when === "partitioned" && <PartitionChart partition={partition} nameOf={nameOf} />}
		</ChartFrame>
	);
}
