import { figureName } from "../../engine/model/figureName.ts";
import type { CostFigure } from "../../engine/model/figures.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import type { SurvivingRow } from "../../engine/review/survivingRows.ts";
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
		<section className={styles.section} aria-label="The cost of surviving">
			<h4>The cost of surviving</h4>
			<dl className={styles.list}>
				<div>
					<dt>Headroom for any region's loss</dt>
					<dd>
						<Headroom monthly={headroom} money={money} />
						<small>{monthlyTotal > 0 ? `${formatShare(headroom / monthlyTotal)} of the bill` : ""}</small>
					</dd>
				</div>
				{rows.map((row) => (
					<div key={row.out}>
						<dt>Bill while {row.out} is out</dt>
						<dd>
							<FigureDoor
								title={`${row.out} out: ${money(row.monthly)} a month`}
								why={{ figure: figureName.cost({ id: `surviving/whileOut/${row.out}` }) }}
							>
								{money(row.monthly)}
							</FigureDoor>
							<small>
								<FigureDoor
									title={`${row.out} out: ${signed(row.change, money)} a month`}
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
	if (Math.abs(change) < 0.005) return "no change";
	return `${change > 0 ? "+" : ""}${money(change)}`;
}
