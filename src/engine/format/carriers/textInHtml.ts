import { fail, ok, type Result } from "../../model/result.ts";
import { textLimitBytes } from "../readDocument.ts";
import type { CarrierError } from "./CarrierError.ts";
import { plainMarkup } from "./plainMarkup.ts";

const opening = /<code\b[^<>]*\bid="archipelago-design"[^<>]*>/;

/** The text of the design in a report. All markup in texts of a report is escaped: the element can't be met elsewhere. */
export function textInHtml(html: string): Result<string, CarrierError> {
	const start = opening.exec(html);
	if (start === null) return fail({ code: /<\/html>\s*$/i.test(html) ? "noDesign" : "incomplete" });
	const from = start.index + start[0].length;
	const to = html.indexOf("</code>", from);
	if (to < 0) return fail({ code: "incomplete" });
	const text = plainMarkup(html.slice(from, to));
	if (text.length > textLimitBytes) return fail({ code: "tooLarge" });
	return text.trim() === "" ? fail({ code: "noDesign" }) : ok(text);
}
