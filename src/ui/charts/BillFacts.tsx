import { figureName } from "../../engine/model/figureName.ts";
import type { CostFigure } from "../../engine/model/figures.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import styles from "./CostChart.module.css";
import { FigureDoor } from "./FigureDoor.tsx";
import { Headroom } from "./Headroom.tsx";

interface BillFactsProps {
	readonly cost: CostFigure;
	readonly money: (amount: number | null) => string;
}

/** The transfer's share of the infrastructure, what a million requests cost, and the headroom. */
export function BillFacts({ cost, money }: BillFactsProps) {
	return (
		<p className={styles.facts}>
			{cost.transferShare !== null && (
				<span>
					Transfer is{" "}
					<FigureDoor
						title={`Transfer: ${formatShare(cost.transferShare)} of the infrastructure`}
						why={{ figure: figureName.cost({ id: "transferShare" }) }}
					>
						{formatShare(cost.transferShare)}
					</FigureDoor>{" "}
					of the infrastructure
				</span>
			)}
			{cost.perMillionRequests !== null && (
				<span>
					<FigureDoor
						title={`A million requests: ${money(cost.perMillionRequests)}`}
						why={{ figure: figureName.cost({ id: "perMillionRequests" }) }}
					>
						{money(cost.perMillionRequests)}
					</FigureDoor>{" "}
					per million requests
				</span>
			)}
			{cost.surviving !== null && (
				<span>
					<Headroom monthly={cost.surviving.headroomMonthly} money={money} /> headroom for the loss of a region
				</span>
			)}
		</p>
	);
}
