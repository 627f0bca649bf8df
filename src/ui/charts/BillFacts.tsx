import { figureName } from "../../engine/model/figureName.ts";
import type { CostFigure } from "../../engine/model/figures.ts";
import { formatShare } from "../../engine/model/numbers/formatShare.ts";
import * as texts from "../../texts/charts.ts";
import { Sentence } from "../shell/Sentence.tsx";
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
					<Sentence
						text={texts.transferIs}
						parts={{
							share: (
								<FigureDoor
									title={texts.transferOfTheInfrastructure(formatShare(cost.transferShare))}
									why={{ figure: figureName.cost({ id: "transferShare" }) }}
								>
									{formatShare(cost.transferShare)}
								</FigureDoor>
							),
						}}
					/>
				</span>
			)}
			{cost.perMillionRequests !== null && (
				<span>
					<Sentence
						text={texts.perMillionRequests}
						parts={{
							amount: (
								<FigureDoor
									title={texts.aMillionRequests(money(cost.perMillionRequests))}
									why={{ figure: figureName.cost({ id: "perMillionRequests" }) }}
								>
									{money(cost.perMillionRequests)}
								</FigureDoor>
							),
						}}
					/>
				</span>
			)}
			{cost.surviving !== null && (
				<span>
					<Sentence
						text={texts.headroomForTheLoss}
						parts={{ amount: <Headroom monthly={cost.surviving.headroomMonthly} money={money} /> }}
					/>
				</span>
			)}
		</p>
	);
}
