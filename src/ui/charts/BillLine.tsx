import { figureName } from "../../engine/model/figureName.ts";
import type { BillRow } from "../../engine/review/billRows.ts";
import * as texts from "../../texts/charts.ts";
import { Sentence } from "../shell/Sentence.tsx";
import { useEditor } from "../useEditor.ts";
import styles from "./CostChart.module.css";
import { FigureDoor } from "./FigureDoor.tsx";
import { lineLabel } from "./lineLabel.ts";
import { transferText } from "./transferText.ts";

interface BillLineProps {
	readonly row: BillRow;
	readonly money: (amount: number | null) => string;
}

const basisTexts: Readonly<Record<BillRow["line"]["basis"], string>> = {
	pinned: texts.fromTheBillTheFilePins,
	catalogue: texts.fromTheCataloguesPrices,
	estimate: texts.anEstimateAPrice,
};

/** One line of the bill: what it is, where its amount comes from, and of transfer the link and its cause. */
export function BillLine({ row, money }: BillLineProps) {
	const data = useEditor((state) => state.design.data);
	const features = useEditor((state) => state.design.features);
	const { line } = row;
	const label = lineLabel(line);
	return (
		<li>
			<span className={styles.line} title={label}>
				{transferText(row, { data, features }) ?? label}
			</span>
			<span className={styles.basis} data-basis={line.basis} title={basisTexts[line.basis]}>
				{line.basis}
			</span>
			<span className={styles.amount}>
				<FigureDoor title={texts.aMonth(label, money(line.monthly))} why={{ figure: figureName.cost(line) }}>
					{money(line.monthly)}
				</FigureDoor>
				{line.basis === "pinned" && line.estimate !== null && (
					<small>
						<Sentence
							text={texts.estimate}
							parts={{
								amount: (
									<FigureDoor
										title={texts.estimateOfAMonth(label, money(line.estimate))}
										why={{ figure: figureName.cost({ id: `${line.id}/estimate` }) }}
									>
										{money(line.estimate)}
									</FigureDoor>
								),
							}}
						/>
					</small>
				)}
			</span>
		</li>
	);
}
