import type { Problem } from "../model/problem.ts";
import type { PasteError } from "./PasteError.ts";

const whatCan =
	"Regions, populations, components, features, scenarios, scenes and notes can, under their section, as `data:`.";

/** The sentence for a text that can't be pasted. */
export function pasteErrorText(error: PasteError): string {
	switch (error.code) {
		case "empty":
			return "The clipboard holds no text.";
		case "noYaml":
		case "noThings":
			return `The clipboard holds no part of a design. ${whatCan}`;
		case "wholeDesign":
			return `The clipboard holds a whole design, ${error.name}. Open it instead.`;
		case "notPastable":
			return `\`${error.key}\` can't be pasted. ${whatCan}`;
		case "problem":
			return `Line ${error.problem.line} of what was copied: ${sentence(error.problem)}`;
		case "refused":
			return `Nothing was pasted, since then ${sentence(error.problem)}`;
		case "nothingLeft":
			return `Nothing was pasted: this design has no ${error.missing.join(", ")}.`;
	}
}

function sentence({ path, message, expected }: Problem): string {
	const more = expected === undefined || message.includes("expected") ? "" : `; expected ${expected}`;
	const where = message.includes(`\`${path}\``) ? "" : `${path}: `;
	return `${where}${message}${more}.`;
}
