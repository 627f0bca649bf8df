import { fail, ok, type Result } from "../../model/result.ts";
import { textLimitBytes } from "../readDocument.ts";
import type { CarrierError } from "./CarrierError.ts";

/** Other programs give the element a prefix or wrap its text as they write the file again. */
const opening = /<((?:[\w.-]+:)?archipelago)(?:\s[^<>]*)?>/;
const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The text of the design in an SVG picture. All markup in texts of such a picture is escaped: the element can't be met elsewhere. */
export function textInSvg(svg: string): Result<string, CarrierError> {
	const start = opening.exec(svg);
	if (start === null) return fail({ code: svg.trimEnd().endsWith(">") ? "noDesign" : "incomplete" });
	const from = start.index + start[0].length;
	const to = svg.indexOf(`</${start[1]}`, from);
	if (to < 0) return fail({ code: "incomplete" });
	const text = plain(svg.slice(from, to));
	if (text.length > textLimitBytes) return fail({ code: "tooLarge" });
	return text.trim() === "" ? fail({ code: "noDesign" }) : ok(text);
}

/** Text as an XML reader has it. */
function plain(markup: string): string {
	return markup.replace(
		/<!\[CDATA\[([\s\S]*?)\]\]>|&(#x[\da-f]+|#\d+|\w+);/gi,
		(whole, data?: string, entity?: string) => (entity === undefined ? (data ?? "") : character(entity, whole)),
	);
}

function character(entity: string, whole: string): string {
	if (!entity.startsWith("#")) return entities[entity] ?? whole;
	const hexadecimal = entity[1]?.toLowerCase() === "x";
	const codePoint = Number.parseInt(entity.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
	return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole;
}
