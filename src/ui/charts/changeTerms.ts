import { figureName } from "../../engine/model/figureName.ts";
import type { Term } from "../../engine/model/figures.ts";
import type { SurvivingRow } from "../../engine/review/survivingRows.ts";
import { groupName } from "./costNames.ts";

/** In what the bill while a region is out differs from the usual one: by category, what it is then. */
export function changeTerms({ out, changes }: SurvivingRow, money: (amount: number | null) => string): readonly Term[] {
	if (changes.length === 0) return [{ label: "Every category costs as much", value: null }];
	return changes.map(({ category, change }) => ({
		label: `${groupName("category", category)}, a change of`,
		value: money(change),
		figure: figureName.cost({ id: `surviving/whileOutByCategory/${out}/${category}` }),
	}));
}
