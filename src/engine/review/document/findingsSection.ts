import type { Finding, Severity } from "../../model/figures.ts";
import type { ReviewBlock, ReviewSection, ReviewTone } from "../../model/reviewDocument.ts";
import { ruleTexts } from "../ruleTexts.ts";
import { cell, paragraph, section, table, words } from "./blocks.ts";
import type { ReviewInputs } from "./reviewInputs.ts";

const titles: Readonly<Record<Severity, string>> = { error: "Errors", warning: "Warnings", info: "Worth knowing" };
const tones: Readonly<Record<Severity, ReviewTone>> = { error: "error", warning: "warning", info: "plain" };

/** What the rules found, gravest first, and what to do about it. */
export function findingsSection({ figures }: ReviewInputs): ReviewSection {
	const { findings } = figures;
	return section("findings", "Findings", [
		paragraph(
			findings.length === 0
				? "The rules found nothing to say."
				: `${Object.keys(ruleTexts).length} rules looked at the design. What a finding says can be changed where the column says so in one step of the editor.`,
		),
		...(["error", "warning", "info"] as const).flatMap((severity) => severityTable(severity, findings)),
	]);
}

function severityTable(severity: Severity, findings: readonly Finding[]): readonly ReviewBlock[] {
	const own = findings.filter((each) => each.severity === severity);
	return table({
		caption: titles[severity],
		columns: [words("What"), words("Where"), words("What to do")],
		rows: own.map((finding) => [
			cell(finding.message, tones[severity]),
			cell(placeText(finding)),
			cell(remedyText(finding)),
		]),
	});
}

function placeText({ path, line }: Finding): string {
	return line === null ? path : `${path}, line ${line}`;
}

/** The finding's own change where there is one, and what the rule says of all of its kind. */
function remedyText({ rule, fix }: Finding): string {
	const help = ruleTexts[rule]?.help ?? "";
	return fix === null ? help : `In one step: ${fix.label}. ${help}`;
}
