import type { EditError } from "./applyEdits.ts";

/** The sentence for an edit that could not be made. */
export function editErrorText(error: EditError): string {
	const place = error.path === "" ? "The file" : `\`${error.path}\``;
	switch (error.code) {
		case "unreadable":
			return "The text of the design has mistakes; correct them first.";
		case "noSuchPlace":
			return `${place} is not in the file.`;
		case "shared":
			return `${place} is written through an alias; edit the anchor that it stands for.`;
		case "unsafe":
			return `${place} can't be edited without changing other text; edit it in the YAML pane.`;
	}
}
