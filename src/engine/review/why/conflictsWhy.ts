import * as texts from "../../../texts/review/why.ts";
import { figureName } from "../../model/figureName.ts";
import type { Finder } from "./finder.ts";

/** `<feature>` (conflicts an hour), `…/lostUpdatesPerHour`, `…/forPeoplePerHour`. */
export const conflictsWhy: Finder = ({ figures }, [feature, key = "perHour"]) => {
	const found = figures.conflicts.find((each) => each.feature === feature);
	if (found === undefined) return undefined;
	const { perHour, strategy } = found;
	if (key === "perHour") return { value: perHour, unit: "an hour", terms: found.terms };
	if (key !== "lostUpdatesPerHour" && key !== "forPeoplePerHour") return undefined;
	const value = found[key];
	const all = { label: texts.conflicts, value: perHour, unit: "an hour", figure: figureName.conflicts(found) };
	const share = { label: key === "lostUpdatesPerHour" ? texts.ofEachLost : texts.ofEachForAPerson };
	const path = `data.${found.store}.conflicts`;
	const settled = { label: texts.settledBy, value: strategy ?? texts.noStrategyOneUpdate, path };
	return { value, unit: "an hour", terms: [all, { ...share, value: value > 0 ? 1 : 0, terms: [settled] }] };
};
