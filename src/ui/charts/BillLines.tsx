import { figureName } from "../../engine/model/figureName.ts";
import type { BillRow } from "../../engine/review/billRows.ts";
import type { CostBreakdown } from "../../engine/review/costBars.ts";
import { useEditor } from "../useEditor.ts";
import styles from "./CostChart.module.css";
import { groupName } from "./costNames.ts";
import { FigureDoor } from "./FigureDoor.tsx";
import { lineLabel } from "./lineLabel.ts";
import { transferText } from "./transferText.ts";

interface BillLinesProps {
	readonly by: CostBreakdown;
	readonly groups: readonly string[];
	readonly lines: readonly BillRow[];
	readonly money: (amount: number | null) => string;
}

const basisTexts: Readonly<Record<BillRow["line"]["basis"], string>> = {
	pinned: "From the bill: the file pins it",
	catalogue: "From the catalogue's prices",
	estimate: "An estimate: a price or a size behind it is one",
};

/** Every line of the bill under its group: what it is, where its amount comes from, and of transfer the link and its cause. */
export function BillLines({ by, groups, lines, money }: BillLinesProps) {
	const data = useEditor((state) => state.design.data);
	const features = useEditor((state) => state.design.features);
	if (lines.length === 0) return <p className={styles.facts}>Nothing here costs anything yet.</p>;
	return (
		<section className={styles.section} aria-label="The bill, line by line">
			<h4>The bill, line by line</h4>
			{groups.map((group) => (
				<div key={group}>
					<h5>{groupName(by, group)}</h5>
					<ul className={styles.list}>
						{lines
							.filter((row) => row.groups[by] === group)
							.map((row) => {
								const { line } = row;
								return (
									<li key={line.id}>
										<span className={styles.line} title={lineLabel(line)}>
											{transferText(row, { data, features }) ?? lineLabel(line)}
										</span>
										<span className={styles.basis} data-basis={line.basis} title={basisTexts[line.basis]}>
											{line.basis}
										</span>
										<span className={styles.amount}>
											<FigureDoor
												title={`${lineLabel(line)}: ${money(line.monthly)} a month`}
												why={{ figure: figureName.cost(line) }}
											>
												{money(line.monthly)}
											</FigureDoor>
											{line.basis === "pinned" && line.estimate !== null && (
												<small>
													estimate{" "}
													<FigureDoor
														title={`Estimate of ${lineLabel(line)}: ${money(line.estimate)} a month`}
														why={{ figure: figureName.cost({ id: `${line.id}/estimate` }) }}
													>
														{money(line.estimate)}
													</FigureDoor>
												</small>
											)}
										</span>
									</li>
								);
							})}
					</ul>
				</div>
			))}
		</section>
	);
}
