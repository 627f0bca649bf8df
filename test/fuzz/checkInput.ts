import { carrierErrorText } from "../../src/engine/format/carriers/carrierErrorText.ts";
import { textInPicture } from "../../src/engine/format/carriers/textInPicture.ts";
import { textLimitBytes } from "../../src/engine/format/readDocument.ts";
import { isShareFragment } from "../../src/engine/format/share/isShareFragment.ts";
import { readShareFragment } from "../../src/engine/format/share/readShareFragment.ts";
import { shareErrorText } from "../../src/engine/format/share/shareErrorText.ts";
import { checkPaste } from "./checkPaste.ts";
import { checkYaml } from "./checkYaml.ts";
import type { FuzzInput, FuzzKind, Outcome } from "./fuzzInput.ts";
import { Watch } from "./Watch.ts";
import { isSentence } from "./wrongProblems.ts";

/** What became of one input, wherever it came in. */
export function checkInput(input: FuzzInput): Outcome {
	return checks[input.kind](input, new Watch());
}

type Check = (input: FuzzInput, watch: Watch) => Outcome;

const checks: Readonly<Record<FuzzKind, Check>> = {
	yaml: checkYaml,
	paste: checkPaste,
	link: checkLink,
	png: (input, watch) =>
		checkFile(
			Uint8Array.from(input.content, (each) => each.charCodeAt(0)),
			{ input, watch },
		),
	svg: (input, watch) => checkFile(new TextEncoder().encode(input.content), { input, watch }),
	html: (input, watch) => checkFile(new TextEncoder().encode(input.content), { input, watch }),
};

/** Processor time in which a design has been found, or not. */
const foundWithinMs = 1000;

/** The text that something held, or the sentence that says why there is none. */
type Held = { readonly text: string } | { readonly sentence: string };

function checkLink(input: FuzzInput, watch: Watch): Outcome {
	return checkHeld(input, watch, () => {
		isShareFragment(input.content);
		const read = readShareFragment(input.content);
		return read.ok ? { text: read.value.text } : { sentence: shareErrorText(read.error) };
	});
}

function checkFile(file: Uint8Array, { input, watch }: { readonly input: FuzzInput; readonly watch: Watch }): Outcome {
	return checkHeld(input, watch, () => {
		const read = textInPicture(file);
		if (read === undefined) return { sentence: "It is no picture." };
		return read.ok ? { text: read.value } : { sentence: carrierErrorText(read.error) };
	});
}

/** What was found is read as any text, with less of what the page does then. */
function checkHeld(input: FuzzInput, watch: Watch, find: () => Held): Outcome {
	const held = watch.step("find", find);
	const readMs = watch.passedMs();
	watch.expect("find", readMs <= foundWithinMs, `takes ${Math.round(readMs)} ms`);
	if (held !== undefined && "text" in held) {
		watch.expect("find", held.text.length <= textLimitBytes, `gives ${held.text.length} characters`);
		const { accepted, problems, wholeMs } = checkYaml({ content: held.text, turn: input.turn }, watch);
		return { accepted, problems, faults: watch.faults, readMs, wholeMs };
	}
	if (held !== undefined) watch.expect("find", isSentence(held.sentence, input.content), `says "${held.sentence}"`);
	return { accepted: false, problems: 1, faults: watch.faults, readMs, wholeMs: watch.passedMs() };
}
