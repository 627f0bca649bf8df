import { editor, editorStore } from "../../src/editor/editorStore.ts";
import { completionsAt } from "../../src/engine/format/completions.ts";
import { definitionAt } from "../../src/engine/format/definitionAt.ts";
import { hoverAt } from "../../src/engine/format/hoverAt.ts";
import { parseDesign } from "../../src/engine/format/parseDesign.ts";
import { quickFixes } from "../../src/engine/format/quickFixes.ts";
import type { Design } from "../../src/engine/model/design.ts";
import type { Problem } from "../../src/engine/model/problem.ts";
import { baseTexts } from "./baseTexts.ts";
import { checkDesign } from "./checkDesign.ts";
import type { FuzzInput, Outcome } from "./fuzzInput.ts";
import type { Watch } from "./Watch.ts";
import { isSentence, wrongProblems } from "./wrongProblems.ts";

/** Processor time in which a text has been read. */
const readWithinMs = 1000;
const good = baseTexts[0] ?? "";
editor.openText(good, { name: "good.yaml", savedText: undefined });
const goodState = editorStore.getState();

/** A text as it is typed, opened or taken out of something: read, shown in the pane, and done with what the page does. */
export function checkYaml({ content: text, turn }: Pick<FuzzInput, "content" | "turn">, watch: Watch): Outcome {
	const before = watch.passedMs();
	const parsed = watch.step("read", () => parseDesign(text));
	const readMs = watch.passedMs() - before;
	watch.expect("read", readMs <= readWithinMs, `takes ${Math.round(readMs)} ms`);
	const { design, problems = [] } = parsed ?? {};
	watch.expect("read", parsed === undefined || (design === undefined) === problems.length > 0, "is neither or both");
	for (const wrong of wrongProblems(text, problems)) watch.expect("problem", false, wrong);
	watch.step("edit", () => checkStore(text, { turn, watch }));
	checkPane(text, { turn, design, problems }, watch);
	if (design !== undefined) checkDesign({ text, design, turn }, watch);
	const wholeMs = watch.passedMs();
	return { accepted: design !== undefined, problems: problems.length, faults: watch.faults, readMs, wholeMs };
}

/** Typed over a good design: that one stays while the text has problems. */
function checkStore(text: string, { turn, watch }: { readonly turn: number; readonly watch: Watch }): void {
	editorStore.setState(goodState, true);
	const { design } = goodState;
	editor.setText(text, { label: "Type" });
	const after = editorStore.getState();
	watch.expect("edit", after.text === text, "the text is another one");
	if (after.problems.length === 0) return;
	watch.expect("edit", after.design === design && !after.unread, "the last good design is gone");
	const refused = !editor.apply("Rename", [{ op: "set", path: ["name"], value: "Other" }]);
	const { notice, text: kept } = editorStore.getState();
	watch.expect("edit", refused && kept === text, "an edit was made in a text with problems");
	watch.expect("edit", isSentence(notice?.text ?? "", text), `says "${notice?.text ?? ""}"`);
	if (turn % 4 !== 0) return;
	editor.undo();
	watch.expect("edit", editorStore.getState().text === good, "the good text doesn't come back");
}

interface Read {
	readonly turn: number;
	readonly design: Design | undefined;
	readonly problems: readonly Problem[];
}

/** What the pane says of any place, and what would mend a problem. */
function checkPane(text: string, { turn, design, problems }: Read, watch: Watch): void {
	const offsets = [text.length, turn % (text.length + 1), (turn * 7919) % (text.length + 1)];
	const offset = offsets[turn % 3] ?? 0;
	watch.step("completions", () => completionsAt(text, offset));
	if (turn % 2 === 0) watch.step("hover", () => hoverAt(text, offset, design));
	else watch.step("definition", () => definitionAt(text, offset));
	const problem = problems[turn % Math.max(1, problems.length)];
	if (problem === undefined || turn % 8 !== 0) return;
	const fixes = watch.step("fixes", () => quickFixes(text, problem)) ?? [];
	for (const fix of fixes) watch.expect("fixes", isSentence(fix.label, text), `offers "${fix.label}"`);
}
