import type { PictureOf } from "../drawing/report/reportOptions.ts";
import { reportPictures } from "../drawing/report/reportPictures.ts";
import type { Design } from "../model/design.ts";
import type { ReviewDocument } from "../model/reviewDocument.ts";
import { analyzeDesign } from "../review/analyzeDesign.ts";
import { decisionRecord } from "../review/document/record/decisionRecord.ts";
import { reviewDocument } from "../review/document/reviewDocument.ts";
import type { ReviewInputs } from "../review/document/reviewInputs.ts";
import { type FailureMatrix, failureMatrix } from "../review/matrix/failureMatrix.ts";
import type { ExportRequest } from "./exportRequest.ts";
import { playedScenario } from "./playedScenario.ts";
import { redesignOf } from "./redesignOf.ts";

interface RequestedReport {
	readonly document: ReviewDocument;
	readonly pictureOf: PictureOf;
}

/** The design review, or the record of a decision, and its pictures. */
export function requestedReport(request: ExportRequest): RequestedReport {
	const { design, document: wanted } = request;
	const inputs = inputsOf(request);
	const about = wanted.kind === "decision" && wanted.subject !== undefined ? { subject: wanted.subject } : {};
	return {
		document: wanted.kind === "review" ? reviewDocument(inputs) : decisionRecord(inputs, about),
		pictureOf: reportPictures(design, inputs),
	};
}

function inputsOf({ design, text, document }: ExportRequest): ReviewInputs {
	return {
		design,
		figures: analyzeDesign(design),
		runs: new Map([...design.scenarios.keys()].map((id) => [id, playedScenario(design, id).run])),
		matrix: matrixOf(design),
		redesign: redesignOf(text, design),
		...(document.kind === "review" ? { text } : {}),
	};
}

/** Playing all failures takes longer than all else: once for a design, however often it is looked at. */
const matrices = new WeakMap<Design, FailureMatrix>();

function matrixOf(design: Design): FailureMatrix {
	const known = matrices.get(design) ?? failureMatrix(design);
	matrices.set(design, known);
	return known;
}
