import type { PictureOf } from "../drawing/report/reportOptions.ts";
import { reportPictures } from "../drawing/report/reportPictures.ts";
import type { ReviewDocument } from "../model/reviewDocument.ts";
import { analyzeDesign } from "../review/analyzeDesign.ts";
import { decisionRecord } from "../review/document/record/decisionRecord.ts";
import { reviewDocument } from "../review/document/reviewDocument.ts";
import type { ReviewInputs } from "../review/document/reviewInputs.ts";
import { failureMatrix } from "../review/matrix/failureMatrix.ts";
import { completedRedesign } from "./completedRedesign.ts";
import type { ExportRequest, ExportTools } from "./exportRequest.ts";
import { playedScenario } from "./playedScenario.ts";

export interface RequestedReport {
	readonly document: ReviewDocument;
	readonly pictureOf: PictureOf;
	readonly inputs: ReviewInputs;
}

/** The design review, or the record of a decision, and its pictures. */
export function requestedReport(request: ExportRequest, onShare: OnShare = () => undefined): RequestedReport {
	const { design, document: wanted } = request;
	const inputs = inputsOf(request, onShare);
	const about = wanted.kind === "decision" && wanted.subject !== undefined ? { subject: wanted.subject } : {};
	return {
		document: wanted.kind === "review" ? reviewDocument(inputs) : decisionRecord(inputs, about),
		pictureOf: reportPictures(design, inputs),
		inputs,
	};
}

type OnShare = NonNullable<ExportTools["onShare"]>;

function inputsOf(request: ExportRequest, onShare: OnShare): ReviewInputs {
	const { design, text, document } = request;
	return {
		design,
		figures: analyzeDesign(design),
		...playedOf(request, onShare),
		redesign: completedRedesign(text, design),
		...(document.kind === "review" ? { text } : {}),
	};
}

type Played = Required<Pick<ReviewInputs, "runs" | "matrix">>;

/** Playing all scenarios and failures takes longer than all else: once for a text, however often it is looked at. */
let last: { readonly text: string; readonly played: Played } | undefined;

function playedOf({ design, text }: ExportRequest, onShare: OnShare): Played {
	if (last?.text !== text) {
		const runs = new Map([...design.scenarios.keys()].map((id) => [id, playedScenario(design, id).run]));
		last = { text, played: { runs, matrix: failureMatrix(design, (done, of) => onShare(done / of)) } };
	}
	return last.played;
}
