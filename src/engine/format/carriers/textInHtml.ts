import { fail, ok, type Result } from "../../model/result.ts";
import { textLimitBytes } from "../readDocument.ts";
import type { CarrierError } from "./CarrierError.ts";
import { plainMarkup } from "./plainMarkup.ts";

/** The text of the design in a report. All markup in texts of a report is escaped: the element can't be met elsewhere. */
export function textInHtml(html: string): Result<string, CarrierError> {
	const from = designStart(html);
	if (from === undefined) return fail({ code: /<\/html>\s*$/i.test(html) ? "noDesign" : "incomplete" });
	const to = html.indexOf("</code>", from);
	if (to < 0) return fail({ code: "incomplete" });
	const text = plainMarkup(html.slice(from, to));
	if (text.length > textLimitBytes) return fail({ code: "tooLarge" });
	return text.trim() === "" ? fail({ code: "noDesign" }) : ok(text);
}

/** Behind the tag of the element that holds the design. Looks at each sign once, whatever a stranger has written. */
function designStart(html: string): number | undefined {
	for (const { 0: tag, index } of html.matchAll(/<code\b[^<>]*>/g)) {
		if (/\bid="archipelago-design"/.test(tag)) return index + tag.length;
	}
	return undefined;
}
