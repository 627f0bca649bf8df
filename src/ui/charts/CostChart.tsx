import { useState } from "react";
import { useShallow } from "zustand/react/shallow";
import type { Figures } from "../../engine/model/figures.ts";
import { formatMoney } from "../../engine/model/numbers/formatMoney.ts";
import { billRows } from "../../engine/review/billRows.ts";
import { type CostBreakdown, costBars, costBreakdowns } from "../../engine/review/costBars.ts";
import { survivingRows } from "../../engine/review/survivingRows.ts";
import * as texts from "../../texts/charts.ts";
import { useEditor } from "../useEditor.ts";
import { BillFacts } from "./BillFacts.tsx";
import { BillLines } from "./BillLines.tsx";
import { ChartFrame } from "./ChartFrame.tsx";
import { CostBars } from "./CostBars.tsx";
import styles from "./CostChart.module.css";
import { breakdownNames } from "./costNames.ts";
import { costTables } from "./costTables.ts";
import { Segments } from "./Segments.tsx";
import { SurvivingCost } from "./SurvivingCost.tsx";

/** A month's bill, beside the same design folded into active-passive and into one region, and what surviving a loss costs. */
export function CostChart({ figures }: { readonly figures: Figures }) {
	const design = useEditor((state) => state.design);
	const pinned = useEditor((state) => state.baseline?.figures.cost);
	const regions = useEditor(useShallow((state) => [...state.design.regions.keys()]));
	const [by, setBy] = useState<CostBreakdown>("category");
	const { cost } = figures;
	const money = (amount: number | null) => formatMoney(amount, design.currency);
	const { bars, groups } = costBars({ cost, pinned, regions }, by);
	const lines = billRows(cost);
	const surviving = survivingRows(cost);
	return (
		<ChartFrame
			title={texts.monthlyCost}
			aside={
				<Segments
					label={texts.breakTheBillDownBy}
					options={costBreakdowns.map((value) => ({ value, name: breakdownNames[value] }))}
					value={by}
					onChange={setBy}
				/>
			}
			tables={() => costTables({ design, by, bars, groups, lines, surviving, cost, money })}
		>
			<div className={styles.parts}>
				<div>
					<CostBars by={by} bars={bars} groups={groups} regions={regions} money={money} />
					<BillFacts cost={cost} money={money} />
				</div>
				<SurvivingCost cost={cost} rows={surviving} money={money} />
				<BillLines by={by} groups={groups} lines={lines} money={money} />
			</div>
		</ChartFrame>
	);
}
