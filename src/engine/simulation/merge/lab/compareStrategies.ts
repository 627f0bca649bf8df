import { type ConflictStrategy, conflictStrategies } from "../../../model/vocabulary.ts";
import type { MergeRuleName } from "../mergeRule.ts";
import { rulesFor } from "../rulesFor.ts";
import type { LabPlay } from "./labPlay.ts";
import type { LabScript } from "./labScript.ts";
import { playScript } from "./playScript.ts";

/** What one strategy makes of a script, or why it can't make anything of it. */
export type ComparedStrategy =
	| { readonly strategy: ConflictStrategy; readonly kind: "played"; readonly play: LabPlay; readonly note?: string }
	| { readonly strategy: ConflictStrategy; readonly kind: "none"; readonly reason: string };

/** The same script under each strategy of the design file, by its usual rule, or by `rule` where that is one of its rules. */
export function compareStrategies(script: LabScript, rule?: MergeRuleName): readonly ComparedStrategy[] {
	return conflictStrategies.map((strategy): ComparedStrategy => {
		const choice = rulesFor(strategy, script.values);
		if (choice.kind === "none") return { strategy, kind: "none", reason: choice.reason };
		const play = playScript(script, choice.rules.find((each) => each === rule) ?? choice.rules[0]);
		return { strategy, kind: "played", play, ...(choice.note === undefined ? {} : { note: choice.note }) };
	});
}
