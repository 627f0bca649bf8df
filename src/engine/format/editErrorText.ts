import * as texts from "../../texts/format/reading.ts";
import type { EditError } from "./applyEdits.ts";

/** The sentence for an edit that could not be made. */
export function editErrorText(error: EditError): string {
	const place = error.path === "" ? texts.theFileInEditErrorText : `\`${error.path}\``;
	switch (error.code) {
		case "unreadable":
			return texts.theTextOfTheDesignHasMistakes;
		case "noSuchPlace":
			return texts.isNotInTheFile(place);
		case "shared":
			return texts.isWrittenThroughAnAlias(place);
		case "unsafe":
			return texts.cantBeEditedWithoutChangingOtherText(place);
	}
}
