import { strFromU8 } from "fflate";
import type { Result } from "../../model/result.ts";
import type { CarrierError } from "./CarrierError.ts";
import { isPng } from "./pngChunks.ts";
import { textInHtml } from "./textInHtml.ts";
import { textInPng } from "./textInPng.ts";
import { textInSvg } from "./textInSvg.ts";

/** The text of the design that a picture or a report carries; undefined where a file is neither a PNG nor markup. */
export function textInPicture(file: Uint8Array): Result<string, CarrierError> | undefined {
	if (isPng(file)) return textInPng(file);
	const start = strFromU8(file.subarray(0, 512), true);
	if (!/^(?:\u00ef\u00bb\u00bf)?\s*</.test(start)) return undefined;
	return /^[^<]*<!doctype html/i.test(start) ? textInHtml(strFromU8(file)) : textInSvg(strFromU8(file));
}
