import { figureName } from "../../engine/model/figureName.ts";
import type { Term } from "../../engine/model/figures.ts";
import type { SurvivingRow } from "../../engine/review/survivingRows.ts";
import * as texts from "../../texts/charts.ts";
import { groupName } from "./costNames.ts";

/** In what the bill while a region is out differs from the usual one: by category, what it is then. */
export function changeTerms({ out, changes }: SurvivingRow, money: (amount: number | null) => string): readonly Term[] {
	if (changes.length === 0) return [{ label: texts.everyCategoryCostsAsMuch, value: null }];
	return changes.map(({ category, change }) => ({
		label: texts.aChangeOf(groupName("category", category)),
		value: money(change),
		figure: figureName.cost({ id: `surviving/whileOutByCategory/${out}/${category}` }),
	}));
}
