import * as texts from "../../../texts/format/shared.ts";
import { localNumber } from "../../model/numbers/localNumber.ts";
import type { ReadShareError, ShareError } from "./ShareError.ts";
import { longestFragment } from "./shareFragment.ts";

/** What is wrong with a link, or with making one, in sentences that say what to do. */
export function shareErrorText(error: ShareError | ReadShareError): string {
	switch (error.code) {
		case "textTooLarge":
			return texts.theDesignIsLargerThan1MiB;
		case "linkTooLong":
			return texts.theLinkWouldHaveCharacters(count(error.characters), count(longestFragment));
		case "noDesign":
			return texts.thereIsNoDesignInThisLink;
		case "laterFormat":
			return texts.theLinkWasMade;
		case "incomplete":
			return texts.theLinkIsIncomplete(arrivedText(error));
		case "damaged":
			return texts.theLinkHasBeenChanged;
		case "tooLarge":
			return texts.theLinkHoldsMoreThan1MiB;
	}
}

function arrivedText({
	arrived,
	expected,
}: {
	readonly arrived: number;
	readonly expected: number | undefined;
}): string {
	return expected === undefined ? "" : texts.ofCharactersHaveArrived(count(arrived), count(expected));
}

/** `32,000`: a limit is compared digit by digit. */
function count(number: number): string {
	return localNumber(number, true);
}
