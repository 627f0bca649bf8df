import * as texts from "../../../../texts/review/checklists.ts";
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
		{ id: "checklist-design", title: texts.design, items: designChecks(inputs) },
		{ id: "checklist-data", title: texts.data, items: dataChecks(inputs) },
		{ id: "checklist-operations", title: texts.operations, items: operationsChecks(inputs) },
		{ id: "checklist-testing", title: texts.testing, items: testingChecks(inputs) },
		{ id: "checklist-cost", title: texts.cost, items: costChecks(inputs) },
	];
	return {
		...section("checklists", texts.checklists, [paragraph(countsText(lists.flatMap(({ items }) => items)))]),
		sections: lists.map(({ id, title, items }) => section(id, title, [{ kind: "checklist", items }])),
	};
}

function countsText(items: readonly ReviewCheck[]): string {
	const of = (state: ReviewCheck["state"]): number => items.filter((each) => each.state === state).length;
	return texts.ofItemsTheDesignMeets({
		itemCount: items.length,
		of: of("met"),
		otherOf: of("missed"),
		of2: of("confirm"),
		of3: of(texts.notApplicable),
	});
}
