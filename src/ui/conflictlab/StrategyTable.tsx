import { useId } from "react";
import type { ConflictStrategy } from "../../engine/model/vocabulary.ts";
import type { ComparedStrategy } from "../../engine/simulation/merge/lab/compareStrategies.ts";
import type { LabScript } from "../../engine/simulation/merge/lab/labScript.ts";
import { spokenNumber } from "../../engine/simulation/merge/lab/labValue.ts";
import * as texts from "../../texts/conflictLab.ts";
import { CopyCsv } from "../charts/CopyCsv.tsx";
import { useEditor } from "../useEditor.ts";
import { conflictLab, useConflictLab } from "./conflictLab.ts";
import { endOf } from "./endOf.ts";
import { ruleNames, strategyNames } from "./labTexts.ts";
import styles from "./StrategyTable.module.css";
import { strategyTables } from "./strategyTables.ts";

interface StrategyTableProps {
	readonly script: LabScript;
	readonly compared: readonly ComparedStrategy[];
}

/** What each strategy makes of the same script, side by side. */
export function StrategyTable({ script, compared }: StrategyTableProps) {
	const chosen = useConflictLab((state) => state.strategy);
	const offered = useOffered();
	const title = useId();
	const isNumber = script.values === "balance" || script.values === "counter";
	return (
		<>
			<header className={styles.caption}>
				<h3 id={title}>{texts.theWholeScriptUnderEachStrategy}</h3>
				<CopyCsv title={texts.allStrategiesInText} tables={() => strategyTables(compared)} />
			</header>
			<table className={styles.compared} aria-labelledby={title} data-testid="conflict-strategies">
				<thead>
					<tr>
						<th scope="col">{texts.strategy}</th>
						<th scope="col" data-quiet="true">
							{texts.rule}
						</th>
						<th scope="col">{texts.inTheEnd}</th>
						{isNumber && <th scope="col">{texts.shouldBe}</th>}
						<th scope="col" data-align="right">
							{texts.merged}
						</th>
						<th scope="col" data-align="right">
							{texts.lost}
						</th>
						<th scope="col" data-align="right">
							{texts.refused}
						</th>
						<th scope="col" data-align="right">
							{texts.forAPerson}
						</th>
						<th scope="col">{texts.whatComesOfIt}</th>
					</tr>
				</thead>
				<tbody>
					{compared.map((row) => (
						<tr key={row.strategy} data-chosen={row.strategy === chosen}>
							<th scope="row">
								<button
									type="button"
									aria-pressed={row.strategy === chosen}
									onClick={() => conflictLab.chooseStrategy(row.strategy)}
								>
									{strategyNames[row.strategy]}
								</button>
								{offered !== undefined && !offered.includes(row.strategy) && <small> {texts.notOffered}</small>}
							</th>
							{row.kind === "none" ? <td colSpan={isNumber ? 8 : 7}>{row.reason}</td> : <Cells row={row} />}
						</tr>
					))}
				</tbody>
			</table>
		</>
	);
}

/** What the store's technology offers, where there is a choice. */
function useOffered(): readonly ConflictStrategy[] | undefined {
	const store = useConflictLab((state) => state.store);
	const facts = useEditor((state) => (store === undefined ? undefined : state.design.data.get(store)?.facts));
	return facts === undefined || facts.conflictStrategies.length === 0 ? undefined : facts.conflictStrategies;
}

function Cells({ row }: { readonly row: Extract<ComparedStrategy, { readonly kind: "played" }> }) {
	const { outcome, rule } = row.play;
	const { shown, merged, lost, refused, questions } = endOf(row.play);
	return (
		<>
			<td data-quiet="true">{ruleNames[rule]}</td>
			<td data-bad={outcome.overdrawnBy > 0 || (outcome.offBy ?? 0) !== 0}>{shown}</td>
			{outcome.due !== undefined && <td>{spokenNumber(outcome.due)}</td>}
			<td data-align="right">{merged}</td>
			<td data-align="right" data-bad={lost > 0}>
				{lost}
			</td>
			<td data-align="right">{refused}</td>
			<td data-align="right">{questions}</td>
			<td>
				<span data-tone={outcome.tone}>{outcome.verdict}</span>
				{row.note !== undefined && <small> {row.note}</small>}
			</td>
		</>
	);
}
