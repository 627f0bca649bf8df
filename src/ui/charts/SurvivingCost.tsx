import { figureName } from "../../engine/model/figureName.ts";
import type { CostFigure } from "../../engine/model/figures.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import type { SurvivingRow } from "../../engine/review/survivingRows.ts";
import * as texts from "../../texts/charts.ts";
import styles from "./CostChart.module.css";
import { changeTerms } from "./changeTerms.ts";
import { FigureDoor } from "./FigureDoor.tsx";
import { Headroom } from "./Headroom.tsx";

interface SurvivingCostProps {
	readonly cost: CostFigure;
	readonly rows: readonly SurvivingRow[];
	readonly money: (amount: number | null) => string;
}

/** What it costs to survive the loss of any one region: the headroom kept for it, and the bill while it is out. */
export function SurvivingCost({ cost, rows, money }: SurvivingCostProps) {
	const { surviving, monthlyTotal } = cost;
	if (surviving === null) return null;
	const headroom = surviving.headroomMonthly;
	return (
		<section className={styles.section} aria-label={texts.theCostOfSurviving}>
			<h4>{texts.theCostOfSurviving}</h4>
			<dl className={styles.list}>
				<div>
					<dt>{texts.headroomForAnyRegionsLoss}</dt>
					<dd>
						<Headroom monthly={headroom} money={money} />
						<small>{monthlyTotal > 0 ? texts.ofTheBill(formatShare(headroom / monthlyTotal)) : ""}</small>
					</dd>
				</div>
				{rows.map((row) => (
					<div key={row.out}>
						<dt>{texts.billWhileIsOut(row.out)}</dt>
						<dd>
							<FigureDoor
								title={texts.outAMonth(row.out, money(row.monthly))}
								why={{ figure: figureName.cost({ id: `surviving/whileOut/${row.out}` }) }}
							>
								{money(row.monthly)}
							</FigureDoor>
							<small>
								<FigureDoor
									title={texts.outOutChangeA(row.out, signed(row.change, money))}
									why={{ terms: changeTerms(row, money) }}
								>
									{signed(row.change, money)}
								</FigureDoor>
							</small>
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

function signed(change: number, money: (amount: number) => string): string {
	if (Math.abs(change) < 0.005) return texts.noChange;
	return `${change > 0 ? "+" : ""}${money(change)}`;
}
