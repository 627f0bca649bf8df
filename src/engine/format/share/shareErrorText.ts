import { localNumber } from "../../model/numbers/localNumber.ts";
import type { ReadShareError, ShareError } from "./ShareError.ts";
import { longestFragment } from "./shareFragment.ts";

/** What is wrong with a link, or with making one, in sentences that say what to do. */
export function shareErrorText(error: ShareError | ReadShareError): string {
	switch (error.code) {
		case "textTooLarge":
			return "The design is larger than 1 MiB, the most that a design may have.";
		case "linkTooLong":
			return `The link would have ${count(error.characters)} characters; more than ${count(longestFragment)} don't arrive whole in every browser. Send the design as a file, or as an exported SVG or PNG, which holds it.`;
		case "noDesign":
			return "There is no design in this link.";
		case "laterFormat":
			return "The link was made by a newer release of Archipelago. Reload the page for the newest release, or ask for the design's file.";
		case "incomplete":
			return `The link is incomplete${arrivedText(error)}: what passed it on has cut it. Ask for the design's file, or for the link in another way.`;
		case "damaged":
			return "The link has been changed on its way and can't be read. Ask for the design's file, or for the link in another way.";
		case "tooLarge":
			return "The link holds more than 1 MiB, the most that a design may have.";
	}
}

function arrivedText({
	arrived,
	expected,
}: {
	readonly arrived: number;
	readonly expected: number | undefined;
}): string {
	return expected === undefined ? "" : `, ${count(arrived)} of ${count(expected)} characters have arrived`;
}

/** `32,000`: a limit is compared digit by digit. */
function count(number: number): string {
	return localNumber(number, true);
}
