import type { ConflictStrategy } from "../../engine/model/vocabulary.ts";
import type { ComparedStrategy } from "../../engine/simulation/merge/lab/compareStrategies.ts";
import type { LabMoment, WriteFate } from "../../engine/simulation/merge/lab/labPlay.ts";
import type { LabScript } from "../../engine/simulation/merge/lab/labScript.ts";
import { spokenNumber, spokenValue } from "../../engine/simulation/merge/lab/labValue.ts";
import { useEditor } from "../useEditor.ts";
import { conflictLab, useConflictLab } from "./conflictLab.ts";
import { ruleNames, strategyNames } from "./labTexts.ts";
import styles from "./StrategyTable.module.css";

interface StrategyTableProps {
	readonly script: LabScript;
	readonly compared: readonly ComparedStrategy[];
}

/** What each strategy makes of the same script, side by side. */
export function StrategyTable({ script, compared }: StrategyTableProps) {
	const chosen = useConflictLab((state) => state.strategy);
	const offered = useOffered();
	const isNumber = script.values === "balance" || script.values === "counter";
	return (
		<table className={styles.compared} data-testid="conflict-strategies">
			<caption>The whole script under each strategy</caption>
			<thead>
				<tr>
					<th scope="col">Strategy</th>
					<th scope="col" data-quiet="true">
						Rule
					</th>
					<th scope="col">In the end</th>
					{isNumber && <th scope="col">Should be</th>}
					<th scope="col" data-align="right">
						Merged
					</th>
					<th scope="col" data-align="right">
						Lost
					</th>
					<th scope="col" data-align="right">
						Refused
					</th>
					<th scope="col" data-align="right">
						For a person
					</th>
					<th scope="col">What comes of it</th>
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
							{offered !== undefined && !offered.includes(row.strategy) && <small> not offered</small>}
						</th>
						{row.kind === "none" ? <td colSpan={isNumber ? 8 : 7}>{row.reason}</td> : <Cells row={row} />}
					</tr>
				))}
			</tbody>
		</table>
	);
}

/** What the store's technology offers, where there is a choice. */
function useOffered(): readonly ConflictStrategy[] | undefined {
	const store = useConflictLab((state) => state.store);
	const facts = useEditor((state) => (store === undefined ? undefined : state.design.data.get(store)?.facts));
	return facts === undefined || facts.conflictStrategies.length === 0 ? undefined : facts.conflictStrategies;
}

function Cells({ row }: { readonly row: Extract<ComparedStrategy, { readonly kind: "played" }> }) {
	const { moments, outcome } = row.play;
	const last = moments.at(-1) ?? moments[0];
	const lost = countOf(last, "lost");
	return (
		<>
			<td data-quiet="true">{ruleNames[row.play.rule]}</td>
			<td data-bad={outcome.overdrawnBy > 0 || (outcome.offBy ?? 0) !== 0}>{shownText(last)}</td>
			{outcome.due !== undefined && <td>{spokenNumber(outcome.due)}</td>}
			<td data-align="right">{countOf(last, "merged")}</td>
			<td data-align="right" data-bad={lost > 0}>
				{lost}
			</td>
			<td data-align="right">{last.refusals.length}</td>
			<td data-align="right">{last.questions}</td>
			<td>
				<span data-tone={outcome.tone}>{outcome.verdict}</span>
				{row.note !== undefined && <small> {row.note}</small>}
			</td>
		</>
	);
}

function countOf({ writes }: LabMoment, fate: WriteFate): number {
	return writes.filter((write) => write.fate === fate).length;
}

/** What all show, or what each does. */
function shownText({ replicas }: LabMoment): string {
	const texts = replicas.map(({ region, versions }) => ({
		region,
		text: versions.map(({ value }) => spokenValue(value)).join(" or "),
	}));
	const [first] = texts;
	if (first === undefined || texts.every(({ text }) => text === first.text)) return first?.text ?? "";
	return texts.map(({ region, text }) => `${region} ${text}`).join("; ");
}
