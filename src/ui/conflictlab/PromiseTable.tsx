import { Check, Minus } from "lucide-react";
import { type MergePromise, mergePromises, mergeRuleNames } from "../../engine/simulation/merge/mergeRule.ts";
import { promisesOf } from "../../engine/simulation/merge/promisesOf.ts";
import * as texts from "../../texts/conflictLab.ts";
import { useConflictLab } from "./conflictLab.ts";
import { promiseNames, promiseTexts, ruleNames } from "./labTexts.ts";
import styles from "./StrategyTable.module.css";

/** What each merge rule promises; the tests hold it to that, and refute what it doesn't. */
export function PromiseTable() {
	const chosen = useConflictLab((state) => state.rule);
	return (
		<table className={styles.compared} data-testid="conflict-promises">
			<caption className={styles.caption}>{texts.whatEachRulePromises}</caption>
			<thead>
				<tr>
					<th scope="col">{texts.rule}</th>
					{mergePromises.map((promise) => (
						<th key={promise} scope="col" data-align="center" title={promiseTexts[promise]}>
							{promiseNames[promise]}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{mergeRuleNames.map((rule) => (
					<tr key={rule} data-chosen={rule === chosen}>
						<th scope="row">{ruleNames[rule]}</th>
						{mergePromises.map((promise) => (
							<td key={promise} data-align="center">
								<PromiseMark isKept={promisesOf(rule).includes(promise)} promise={promise} />
							</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

function PromiseMark({ isKept, promise }: { readonly isKept: boolean; readonly promise: MergePromise }) {
	const Icon = isKept ? Check : Minus;
	const name = isKept ? promiseTexts[promise] : texts.notPromised;
	return (
		<span data-kept={isKept} title={name}>
			<Icon size={14} strokeWidth={1.5} aria-label={isKept ? texts.yes : texts.no} role="img" />
		</span>
	);
}
