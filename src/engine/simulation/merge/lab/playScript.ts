import * as texts from "../../../../texts/simulation/conflictLab.ts";
import type { MergeRuleName } from "../mergeRule.ts";
import { labOutcome } from "./labOutcome.ts";
import type { LabMoment, LabPlay } from "./labPlay.ts";
import { withRule } from "./labRules.ts";
import type { LabScript } from "./labScript.ts";
import { spokenValue } from "./labValue.ts";
import { type Lab, momentOf, newWorld, type Told } from "./labWorld.ts";
import { nextArrival, takeStep } from "./takeStep.ts";

/** Everything that happens when the script is played by this rule, moment by moment. */
export function playScript(script: LabScript, rule: MergeRuleName): LabPlay {
	return withRule(rule, script, (used) => playBy({ rule: used, script }));
}

function playBy<State>(lab: Lab<State>): LabPlay {
	const { script, rule } = lab;
	const text = texts.allShow(script.regions.join(", "), spokenValue(script.start));
	let told: Told<State> = { world: newWorld(lab), kind: "start", tone: "plain", text, region: undefined };
	const moments: [LabMoment, ...LabMoment[]] = [momentOf(lab, told, undefined)];
	script.steps.forEach((step, index) => {
		told = takeStep(lab, told.world, step);
		moments.push(momentOf(lab, told, index));
		let arrival = nextArrival(lab, told.world);
		while (arrival !== undefined) {
			told = arrival;
			moments.push(momentOf(lab, told, index));
			arrival = nextArrival(lab, told.world);
		}
	});
	return { rule: rule.name, moments, outcome: labOutcome(script, moments.at(-1) ?? moments[0]) };
}
