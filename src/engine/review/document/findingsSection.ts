import * as texts from "../../../texts/review/document.ts";
import type { Finding, Severity } from "../../model/figures.ts";
import type { ReviewBlock, ReviewSection, ReviewTone } from "../../model/reviewDocument.ts";
import { ruleTexts } from "../ruleTexts.ts";
import { cell, paragraph, section, table, words } from "./blocks.ts";
import type { ReviewInputs } from "./reviewInputs.ts";

const titles: Readonly<Record<Severity, string>> = {
	error: texts.errors,
	warning: texts.warnings,
	info: texts.worthKnowing,
};
const tones: Readonly<Record<Severity, ReviewTone>> = { error: "error", warning: "warning", info: "plain" };

/** What the rules found, gravest first, and what to do about it. */
export function findingsSection({ figures }: ReviewInputs): ReviewSection {
	const { findings } = figures;
	return section("findings", texts.findings, [
		paragraph(
			findings.length === 0
				? texts.theRulesFoundNothingToSay
				: texts.rulesLookedAtTheDesign(Object.keys(ruleTexts).length),
		),
		...(["error", "warning", "info"] as const).flatMap((severity) => severityTable(severity, findings)),
	]);
}

function severityTable(severity: Severity, findings: readonly Finding[]): readonly ReviewBlock[] {
	const own = findings.filter((each) => each.severity === severity);
	return table({
		caption: titles[severity],
		columns: [words(texts.what), words(texts.where), words(texts.whatToDo)],
		rows: own.map((finding) => [
			cell(finding.message, tones[severity]),
			cell(placeText(finding)),
			cell(remedyText(finding)),
		]),
	});
}

function placeText({ path, line }: Finding): string {
	return line === null ? path : texts.pathLineLine(path, line);
}

/** The finding's own change where there is one, and what the rule says of all of its kind. */
function remedyText({ rule, fix }: Finding): string {
	const help = ruleTexts[rule]?.help ?? "";
	return fix === null ? help : texts.inOneStep(fix.label, help);
}
