import type { Selection } from "../../editor/editorState.ts";
import { editor, editorStore } from "../../editor/editorStore.ts";
import { planRemoval, type RemovalPlan } from "../../engine/format/planRemoval.ts";
import * as texts from "../../texts/canvas.ts";
import { removalAsked } from "../menus/removalAsked.ts";
import { dialogState } from "../shell/dialogState.ts";
import { removeChosenLine } from "./drag/removeLine.ts";
import { focusNear } from "./focusNear.ts";

type Items = Extract<Selection, { kind: "items" }>;

/**
 * Takes what is chosen away: a card's component from the card's region, anything else altogether. Where that takes
 * or changes more than the things themselves, it is asked for first.
 */
export function removeChosen(): void {
	const { selection } = editorStore.getState();
	if (selection.kind === "items") removeItems(selection);
	if (selection.kind === "line") removeChosenLine();
}

/** The same for things that need not be chosen. */
export function removeItems(items: Omit<Items, "kind">): void {
	const { text, design, problems } = editorStore.getState();
	if (problems.length > 0) {
		editor.tell(texts.theYamlHasAProblem(problems[0]?.line), "error");
		return;
	}
	const plan = planRemoval({ text, design }, items);
	if (!plan.ok) editor.tell(plan.error, "error");
	else if (plan.value.effects.length === 0) carryOutRemoval(plan.value);
	else {
		removalAsked.set(plan.value);
		dialogState.open("removal");
	}
}

export function carryOutRemoval(plan: RemovalPlan): void {
	const back = focusNear();
	editor.setText(plan.text, { label: plan.label }, { design: plan.design, problems: [] });
	requestAnimationFrame(back);
}
