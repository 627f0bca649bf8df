import type { ReviewCheck, ReviewSection } from "../../../model/reviewDocument.ts";
import { paragraph, section } from "../blocks.ts";
import type { ReviewInputs } from "../reviewInputs.ts";
import { costChecks } from "./costChecks.ts";
import { dataChecks } from "./dataChecks.ts";
import { designChecks } from "./designChecks.ts";
import { operationsChecks } from "./operationsChecks.ts";
import { testingChecks } from "./testingChecks.ts";

/** What the design answers by itself, and what people must still confirm. */
export function checklistsSection(inputs: ReviewInputs): ReviewSection {
	const lists = [
		{ id: "checklist-design", title: "Design", items: designChecks(inputs) },
		{ id: "checklist-data", title: "Data", items: dataChecks(inputs) },
		{ id: "checklist-operations", title: "Operations", items: operationsChecks(inputs) },
		{ id: "checklist-testing", title: "Testing", items: testingChecks(inputs) },
		{ id: "checklist-cost", title: "Cost", items: costChecks(inputs) },
	];
	return {
		...section("checklists", "Checklists", [paragraph(countsText(lists.flatMap(({ items }) => items)))]),
		sections: lists.map(({ id, title, items }) => section(id, title, [{ kind: "checklist", items }])),
	};
}

function countsText(items: readonly ReviewCheck[]): string {
	const of = (state: ReviewCheck["state"]): number => items.filter((each) => each.state === state).length;
	return `Of ${items.length} items the design meets ${of("met")} by itself and misses ${of("missed")}; ${of("confirm")} people must confirm, and ${of("not applicable")} ${of("not applicable") === 1 ? "does" : "do"} not apply.`;
}
