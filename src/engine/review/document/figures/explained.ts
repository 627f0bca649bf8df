import type { ReviewBlock } from "../../../model/reviewDocument.ts";
import { expandedTermsOf } from "../../termsOf.ts";
import type { ReviewInputs } from "../reviewInputs.ts";

/** How a figure was made; nothing where no figure is called so. */
export function explained(
	{ design, figures }: ReviewInputs,
	{ name, label, value }: { readonly name: string; readonly label: string; readonly value: string },
): readonly ReviewBlock[] {
	const found = expandedTermsOf({ design, figures }, name);
	return found === undefined || found.terms.length === 0
		? []
		: [{ kind: "terms", figure: label, name, value, terms: found.terms }];
}

/** Tables longer than this show the worst of each feature instead. */
export const mostRows = 80;
