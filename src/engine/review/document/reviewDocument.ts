import * as texts from "../../../texts/review/document.ts";
import type { ReviewDocument, ReviewSection } from "../../model/reviewDocument.ts";
import { checklistsSection } from "./checklists/checklistsSection.ts";
import { decisionsSection } from "./decisions/decisionsSection.ts";
import { figuresSection } from "./figures/figuresSection.ts";
import { findingsSection } from "./findingsSection.ts";
import { matrixSection } from "./matrixSection.ts";
import { pictureSection } from "./pictureSection.ts";
import type { ReviewInputs } from "./reviewInputs.ts";
import { runbooksSection } from "./runbooks/runbooksSection.ts";
import { sourcesSection } from "./sources/sourcesSection.ts";
import { subtitleOf } from "./subtitleOf.ts";
import { summarySection } from "./summary/summarySection.ts";

/**
 * What the design review says: first what takes two minutes (the summary), then what takes twenty (decisions, failures,
 * findings, checklists, runbooks), then what takes a day (figures with their terms, assumptions, sources).
 */
export function reviewDocument(inputs: ReviewInputs): ReviewDocument {
	return {
		title: inputs.design.name,
		subtitle: texts.designReviewSubtitle(subtitleOf(inputs)),
		sections: [
			summarySection(inputs),
			pictureSection(inputs),
			decisionsSection(inputs),
			matrixSection(inputs),
			findingsSection(inputs),
			checklistsSection(inputs),
			runbooksSection(inputs),
			figuresSection(inputs),
			sourcesSection(inputs),
			...fileSections(inputs),
		],
	};
}

function fileSections({ text }: ReviewInputs): readonly ReviewSection[] {
	if (text === undefined) return [];
	return [{ id: "file", title: texts.theDesignsFile, blocks: [{ kind: "code", language: "yaml", text }] }];
}
