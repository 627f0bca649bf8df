import * as texts from "../../../../texts/review/figureSections.ts";
import { figureName } from "../../../model/figureName.ts";
import type { RecoveryFigure } from "../../../model/figures.ts";
import { formatCount } from "../../../model/numbers/formatCount.ts";
import type { ReviewBlock } from "../../../model/reviewDocument.ts";
import { headline } from "../../headline.ts";
import { objectiveText } from "../../matrix/matrixColumns.ts";
import { type cell, heldCell, numbers, paragraph, table, words } from "../blocks.ts";
import { featureName, isUsed, lossText, recoveryText } from "../phrases.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { ever, worstRow } from "../worstRow.ts";
import { explained, mostRows } from "./explained.ts";

type Row = readonly (ReturnType<typeof cell> | string)[];

export function recoveryBlocks(inputs: ReviewInputs): readonly ReviewBlock[] {
	const { design, figures } = inputs;
	const used = figures.recovery.filter((row) => isUsed(design, row));
	if (used.length === 0) return [];
	const isLong = used.length > mostRows;
	const rows = isLong ? worstOfEach(used) : used;
	return [
		...table({
			caption: texts.whatTheLoss(isLong ? texts.theRegionThatMattersMost : texts.eachRegionMeans),
			columns: [
				words(texts.lost),
				words(texts.feature),
				words(texts.operation),
				numbers(texts.wayIn),
				numbers(texts.data),
				numbers(texts.recoveryTime),
				numbers(texts.asked),
				numbers(texts.recoveryPoint),
				numbers(texts.asked),
				numbers(texts.writesLost),
			],
			rows: rows.map((row) => recoveryRow(inputs, row)),
		}),
		paragraph(texts.wayInUntilUsersEnterAnotherRegion),
		...termBlocks(inputs),
	];
}

function recoveryRow({ design }: ReviewInputs, row: RecoveryFigure): Row {
	const { objectiveRtoSeconds: rto, objectiveRpoSeconds: rpo } = row;
	const isWrite = row.operation === "write";
	return [
		row.region,
		featureName(design, row.feature),
		row.operation,
		recoveryText(row.wayInSeconds),
		recoveryText(row.dataSeconds),
		heldCell(recoveryText(row.rtoSeconds), rto === null ? null : within(row.rtoSeconds, rto)),
		rto === null ? "—" : askedText("rto", rto),
		isWrite ? heldCell(lossText(row.rpoSeconds), rpo === null ? null : within(row.rpoSeconds, rpo)) : "—",
		isWrite && rpo !== null ? askedText("rpo", rpo) : "—",
		isWrite ? (row.writesLost === null ? texts.allThere : formatCount(row.writesLost)) : "—",
	];
}

function askedText(asked: "rto" | "rpo", seconds: number): string {
	return seconds === 0 ? "0 s" : objectiveText(asked, seconds);
}

function within(value: number | null, objective: number): boolean {
	return value !== null && value <= objective;
}

function worstOfEach(rows: readonly RecoveryFigure[]): readonly RecoveryFigure[] {
	const worst = new Map<string, RecoveryFigure>();
	for (const row of rows) {
		const key = `${row.feature}/${row.operation}`;
		const known = worst.get(key);
		if (known === undefined || ever(row.rtoSeconds) > ever(known.rtoSeconds)) worst.set(key, row);
	}
	return [...worst.values()];
}

/** The longest recovery, and the most writes at stake. */
function termBlocks(inputs: ReviewInputs): readonly ReviewBlock[] {
	const { design, figures } = inputs;
	const longest = headline(design, figures).longestRecovery;
	const writes = figures.recovery.filter((row) => row.operation === "write" && isUsed(design, row));
	const lossy = worstRow(writes, ({ rpoSeconds }) => rpoSeconds);
	const label = (row: RecoveryFigure, what: string): string =>
		texts.ofSWhenIsLost({
			what,
			feature: featureName(design, row.feature),
			operation: row.operation,
			region: row.region,
		});
	return [
		...(longest === null
			? []
			: explained(inputs, {
					name: figureName.recovery(longest, "rto"),
					label: label(longest, texts.recoveryTime),
					value: recoveryText(longest.rtoSeconds),
				})),
		...(lossy === undefined
			? []
			: explained(inputs, {
					name: figureName.recovery(lossy, "rpo"),
					label: label(lossy, texts.recoveryPoint),
					value: lossText(lossy.rpoSeconds),
				})),
	];
}
