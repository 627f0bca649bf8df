import { parseDesign } from "../../src/engine/format/parseDesign.ts";
import { pasteErrorText } from "../../src/engine/format/pasteErrorText.ts";
import { pasteNotice } from "../../src/engine/format/pasteNotice.ts";
import { pasteThings } from "../../src/engine/format/pasteThings.ts";
import { baseTexts } from "./baseTexts.ts";
import { checkDesign } from "./checkDesign.ts";
import { checkYaml } from "./checkYaml.ts";
import type { FuzzInput, Outcome } from "./fuzzInput.ts";
import type { Watch } from "./Watch.ts";
import { isSentence } from "./wrongProblems.ts";

/** Processor time in which a text has been put into a small design, or refused. */
const pastedWithinMs = 1500;

const targets = baseTexts.map((text) => {
	const { design } = parseDesign(text);
	if (design === undefined) throw new Error("a design to paste into has problems");
	return { text, design };
});

/** A text that is pasted on the canvas: part of a design, a whole one, which is opened instead, or no design at all. */
export function checkPaste(input: FuzzInput, watch: Watch): Outcome {
	const target = targets[input.turn % targets.length];
	if (target === undefined) throw new Error("there is no design to paste into");
	const pasted = watch.step("paste", () => pasteThings(target, input.content));
	const readMs = watch.passedMs();
	watch.expect("paste", readMs <= pastedWithinMs, `takes ${Math.round(readMs)} ms`);
	if (pasted?.ok === false && pasted.error.code === "wholeDesign") return checkYaml(input, watch);
	if (pasted?.ok === true) {
		const { text, design } = pasted.value;
		const notice = watch.step("notice", () => pasteNotice(pasted.value)) ?? "";
		watch.expect("notice", isSentence(notice, input.content), `says "${notice}"`);
		watch.expect("paste", parseDesign(text).problems.length === 0, "leaves problems");
		checkDesign({ text, design, turn: input.turn }, watch);
	} else if (pasted !== undefined) {
		const sentence = pasteErrorText(pasted.error);
		watch.expect("paste", isSentence(sentence, input.content + target.text), `says "${sentence}"`);
	}
	const accepted = pasted?.ok === true;
	return { accepted, problems: accepted ? 0 : 1, faults: watch.faults, readMs, wholeMs: watch.passedMs() };
}
