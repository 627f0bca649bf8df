import type { Design } from "../../model/design.ts";
import type { ReviewBlock, ReviewCell, ReviewSection } from "../../model/reviewDocument.ts";
import { counted, listed } from "../findings/sentences.ts";
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
		return section("matrix", "Failure matrix", [
			paragraph([
				{ text: "The standard failures were not played for this document. " },
				{ text: "archipelago matrix", face: "code" },
				{ text: " plays them, and so does the failure matrix of the editor." },
			]),
		]);
	}
	return section("matrix", "Failure matrix", matrixBlocks(inputs, matrix));
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
			caption:
				"Darker is worse within a column. A cross misses an objective of some feature, a tick is within the strictest.",
			columns: [
				words("Failure"),
				...columns.map((column) => numbers(columnTitle(column, strictest))),
				numbers("Objectives met"),
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
	const played = `${counted(rows.length, "failure")} of ${faultMinutes} minutes each, played one at a time.`;
	if (asked.length === 0) return `${played} No feature has an objective that they could miss.`;
	return missing.length === 0
		? `${played} Every objective is met in all of them.`
		: `${played} ${missing.length} of them ${missing.length === 1 ? "misses" : "miss"} an objective.`;
}

/** A latency that is missed without any failure is missed in each. */
function usualSentence({ design, figures }: ReviewInputs): string {
	const usual = heldObjectives(design, figures).filter(
		({ asked, met }) => !met && (asked === "read" || asked === "write"),
	);
	if (usual.length === 0) return "";
	const names = [...new Set(usual.map(({ feature }) => featureName(design, feature ?? "")))];
	return `The latency objective${names.length === 1 ? "" : "s"} of ${listed(names)} ${names.length === 1 ? "is" : "are"} missed while all is well, and so in each of them.`;
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
	return cell(`${met} of ${of}`, met === of ? "good" : "error");
}
