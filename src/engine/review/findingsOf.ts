import type { Design } from "../model/design.ts";
import type { Figures, Finding, Severity } from "../model/figures.ts";
import { findingRules } from "./findingRules.ts";
import type { Draft, Rule } from "./findings/rule.ts";
import { locate } from "./locate.ts";

const gravity: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What a reviewer would say of a design: gravest first, otherwise by rule and in the file's order. */
export function findingsOf(design: Design, figures: Omit<Figures, "findings">): readonly Finding[] {
	return findingRules
		.flatMap((rule) => rule.find({ design, figures }).map((draft) => placed(design, rule, draft)))
		.toSorted((a, b) => gravity[a.severity] - gravity[b.severity]);
}

function placed(design: Design, rule: Rule, { severity, subject, path, message, fix, figure }: Draft): Finding {
	const position = locate(design, path);
	return {
		rule: rule.id,
		severity,
		subject,
		path,
		line: position?.line ?? null,
		column: position?.column ?? null,
		message,
		fix: fix ?? null,
		...(figure === undefined ? {} : { figure }),
	};
}
