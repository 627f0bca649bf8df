import type { ComparedStrategy } from "../../engine/simulation/merge/lab/compareStrategies.ts";
import { spokenNumber } from "../../engine/simulation/merge/lab/labValue.ts";
import * as texts from "../../texts/conflictLab.ts";
import type { TableCell, TableData } from "../charts/DataTable.tsx";
import { endOf } from "./endOf.ts";
import { ruleNames, strategyNames } from "./labTexts.ts";

/** All strategies as plain rows, for the clipboard. */
export function strategyTables(compared: readonly ComparedStrategy[]): readonly TableData[] {
	const labels = [
		texts.strategy,
		texts.rule,
		texts.inTheEnd,
		texts.shouldBe,
		texts.merged,
		texts.lost,
		texts.refused,
		texts.forAPerson,
	];
	const columns = [...labels, texts.whatComesOfIt].map((label) => ({ label }));
	return [{ columns, rows: compared.map(rowOf) }];
}

function rowOf(row: ComparedStrategy): readonly TableCell[] {
	if (row.kind === "none") return [strategyNames[row.strategy], "", "", "", "", "", "", "", row.reason];
	const { shown, merged, lost, refused, questions } = endOf(row.play);
	const { due, verdict } = row.play.outcome;
	return [
		strategyNames[row.strategy],
		ruleNames[row.play.rule],
		shown,
		due === undefined ? "" : { shown: spokenNumber(due), value: due },
		...[merged, lost, refused, questions].map((count) => ({ shown: String(count), value: count })),
		verdict,
	];
}
