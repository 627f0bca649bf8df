import { figureName } from "../../engine/model/figureName.ts";
import type { Figures } from "../../engine/model/figures.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import styles from "./CostChart.module.css";
import { FigureDoor } from "./FigureDoor.tsx";
import { Headroom } from "./Headroom.tsx";

interface BillFactsProps {
	readonly figures: Figures;
	readonly money: (amount: number | null) => string;
}

/** The transfer's share of the infrastructure, what a million requests cost, and the headroom. */
export function BillFacts({ figures, money }: BillFactsProps) {
	const { cost } = figures;
	const transferTerms = cost.lines
		.filter(({ category }) => category === "transfer")
		.map((line) => ({ label: line.label, value: money(line.monthly), figure: figureName.cost(line) }));
	return (
		<p className={styles.facts}>
			{cost.transferShare !== null && (
				<span>
					Transfer is{" "}
					<FigureDoor
						title={`Transfer: ${formatShare(cost.transferShare)} of the infrastructure`}
						why={{ terms: [...transferTerms, { label: "The whole bill", value: money(cost.monthlyTotal) }] }}
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
						why={{
							terms: [
								{ label: "Bill", value: money(cost.monthlyTotal), figure: figureName.costTotal },
								{
									label: "Requests at mean load",
									value: (cost.monthlyTotal / cost.perMillionRequests) * 1e6,
									unit: "a month",
									path: "traffic.averageOfPeak",
								},
							],
						}}
					>
						{money(cost.perMillionRequests)}
					</FigureDoor>{" "}
					per million requests
				</span>
			)}
			{cost.surviving !== null && (
				<span>
					<Headroom figures={figures} money={money} /> headroom for the loss of a region
				</span>
			)}
		</p>
	);
}
