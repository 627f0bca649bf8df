import { figureName } from "../../engine/model/figureName.ts";
import type { BillRow } from "../../engine/review/billRows.ts";
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
	pinned: "From the bill: the file pins it",
	catalogue: "From the catalogue's prices",
	estimate: "An estimate: a price or a size behind it is one",
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
				<FigureDoor title={`${label}: ${money(line.monthly)} a month`} why={{ figure: figureName.cost(line) }}>
					{money(line.monthly)}
				</FigureDoor>
				{line.basis === "pinned" && line.estimate !== null && (
					<small>
						estimate{" "}
						<FigureDoor
							title={`Estimate of ${label}: ${money(line.estimate)} a month`}
							why={{ figure: figureName.cost({ id: `${line.id}/estimate` }) }}
						>
							{money(line.estimate)}
						</FigureDoor>
					</small>
				)}
			</span>
		</li>
	);
}
