import { fail, ok, type Result } from "../../model/result.ts";
import { textLimitBytes } from "../readDocument.ts";
import type { CarrierError } from "./CarrierError.ts";
import { plainMarkup } from "./plainMarkup.ts";

/** Other programs give the element a prefix or wrap its text as they write the file again. */
const opening = /<((?:[\w.-]+:)?archipelago)(?:\s[^<>]*)?>/;

/** The text of the design in an SVG picture. All markup in texts of such a picture is escaped: the element can't be met elsewhere. */
export function textInSvg(svg: string): Result<string, CarrierError> {
	const start = opening.exec(svg);
	if (start === null) return fail({ code: svg.trimEnd().endsWith(">") ? "noDesign" : "incomplete" });
	const from = start.index + start[0].length;
	const to = svg.indexOf(`</${start[1]}`, from);
	if (to < 0) return fail({ code: "incomplete" });
	const text = plainMarkup(svg.slice(from, to));
	if (text.length > textLimitBytes) return fail({ code: "tooLarge" });
	return text.trim() === "" ? fail({ code: "noDesign" }) : ok(text);
}
