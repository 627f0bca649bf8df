import * as texts from "../../../texts/review/document.ts";
import type { Design } from "../../model/design.ts";
import type { ReviewBlock, ReviewCell, ReviewSection } from "../../model/reviewDocument.ts";
import { listed } from "../findings/sentences.ts";
import type { FailureRow } from "../matrix/failure.ts";
import { failureGroups } from "../matrix/failureGroups.ts";
import type { FailureMatrix } from "../matrix/failureMatrix.ts";
import { heatStep } from "../matrix/heatStep.ts";
import {
	columnMet,
	type MatrixColumn,
	matrixColumns,
	matrixText,
	objectivesMet,
	strictestText,
} from "../matrix/matrixColumns.ts";
import { type StrictestObjectives, strictestObjectives } from "../matrix/strictestObjectives.ts";
import { bullets, cell, numbers, paragraph, section, sentences, table, words } from "./blocks.ts";
import { heldObjectives } from "./heldObjectives.ts";
import { featureName } from "./phrases.ts";
import type { ReviewInputs } from "./reviewInputs.ts";

/** The standard failures, each played by itself. */
export function matrixSection(inputs: ReviewInputs): ReviewSection {
	const { matrix } = inputs;
	if (matrix === undefined) {
		return section("matrix", texts.failureMatrix, [
			paragraph([
				{ text: texts.theStandardFailures },
				{ text: texts.archipelagoMatrix, face: "code" },
				{ text: texts.playsThem },
			]),
		]);
	}
	return section("matrix", texts.failureMatrix, matrixBlocks(inputs, matrix));
}

function matrixBlocks(inputs: ReviewInputs, matrix: FailureMatrix): readonly ReviewBlock[] {
	const { design } = inputs;
	const strictest = strictestObjectives(design);
	const columns = matrixColumns.filter(
		({ key }) => matrix.rows.some((row) => row[key] !== null) || key !== "costWhileItLasts",
	);
	return [
		paragraph(sentences(matrixSentence(matrix), usualSentence(inputs))),
		...table({
			caption: texts.darkerIsWorseWithinAColumn,
			columns: [
				words(texts.failure),
				...columns.map((column) => numbers(columnTitle(column, strictest))),
				numbers(texts.objectivesMet),
			],
			rows: matrix.rows.map((row) => [
				cell(`${failureGroups[row.kind]}: ${row.failure}`),
				...columns.map((column) => matrixCell({ design, matrix, strictest }, column, row)),
				metCell(row),
			]),
		}),
		...(matrix.leftOut.length === 0 ? [] : [bullets(matrix.leftOut)]),
	];
}

function matrixSentence({ rows, faultMinutes }: FailureMatrix): string {
	const asked = rows.filter((row) => objectivesMet(row).of > 0);
	const missing = asked.filter((row) => objectivesMet(row).met < objectivesMet(row).of);
	const played = texts.failuresOfMinutes(rows.length, faultMinutes);
	if (asked.length === 0) return texts.noFeatureHasAnObjective(played);
	return missing.length === 0 ? texts.everyObjectiveIsMet(played) : texts.ofThemMissAnObjective(played, missing.length);
}

/** A latency that is missed without any failure is missed in each. */
function usualSentence({ design, figures }: ReviewInputs): string {
	const usual = heldObjectives(design, figures).filter(
		({ asked, met }) => !met && (asked === "read" || asked === "write"),
	);
	if (usual.length === 0) return "";
	const names = [...new Set(usual.map(({ feature }) => featureName(design, feature ?? "")))];
	return texts.theLatencyObjectives(names.length, listed(names));
}

function columnTitle(column: MatrixColumn, strictest: StrictestObjectives): string {
	const asked = strictestText(column, strictest);
	return asked === "" ? column.title : `${column.title} (${asked})`;
}

interface Around {
	readonly design: Design;
	readonly matrix: FailureMatrix;
	readonly strictest: StrictestObjectives;
}

function matrixCell({ design, matrix, strictest }: Around, column: MatrixColumn, row: FailureRow): ReviewCell {
	const heat = heatStep(matrix, column.key, row);
	const met = columnMet(column, row, strictest);
	return {
		text: matrixText(column.key, row[column.key], design.currency),
		...(met === null ? {} : { tone: met ? "good" : "error" }),
		...(heat === null ? {} : { heat }),
	};
}

function metCell(row: FailureRow): ReviewCell {
	const { met, of } = objectivesMet(row);
	if (of === 0) return cell("—");
	return cell(texts.metOfOf(met, of), met === of ? "good" : "error");
}
