import * as texts from "../../../texts/format/shared.ts";
import type { CarrierError } from "./CarrierError.ts";

/** The reason as what follows the file's name. */
export function carrierErrorText({ code }: CarrierError): string {
	switch (code) {
		case "noDesign":
			return texts.hasNoDesign;
		case "incomplete":
			return texts.endsTooEarly;
		case "damaged":
			return texts.holdsADesignThatIsDamaged;
		case "tooLarge":
			return texts.holdsMoreThan1MiBOfText;
	}
}
