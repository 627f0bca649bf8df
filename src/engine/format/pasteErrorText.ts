import * as texts from "../../texts/format/pasted.ts";
import type { Problem } from "../model/problem.ts";
import type { PasteError } from "./PasteError.ts";

const whatCan = texts.regionsPopulationsComponents;

/** The sentence for a text that can't be pasted. */
export function pasteErrorText(error: PasteError): string {
	switch (error.code) {
		case "empty":
			return texts.theClipboardHoldsNoText;
		case "noYaml":
		case "noThings":
			return texts.theClipboardHoldsNoPart(whatCan);
		case "wholeDesign":
			return texts.theClipboardHoldsAWholeDesign(error.name);
		case "notPastable":
			return texts.cantBePasted(error.key, whatCan);
		case "problem":
			return texts.lineOfWhatWasCopied(error.problem.line, sentence(error.problem));
		case "refused":
			return texts.nothingWasPasted(sentence(error.problem));
		case "nothingLeft":
			return texts.nothingWasPastedThisDesign(error.missing.join(", "));
	}
}

function sentence({ path, message, expected }: Problem): string {
	const more = expected === undefined || message.includes("expected") ? "" : texts.expectedText(expected);
	const where = message.includes(`\`${path}\``) ? "" : `${path}: `;
	return `${where}${message}${more}.`;
}
