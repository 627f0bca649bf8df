import { dialogState } from "../shell/dialogState.ts";
import { type ComparedChoices, compareState } from "./compareState.ts";

/** Opens the comparison; a side that is left open is what suggests itself: the baseline before, the open design after. */
export function openCompare(choices: Partial<ComparedChoices> = {}): void {
	compareState.ask(choices);
	dialogState.open("compare");
}
