import * as exportsTexts from "../../texts/exports.ts";
import { type ExportChoice, formatOf, previewOf } from "./exportChoice.ts";
import type { MadeFile } from "./makeFile.ts";

/** What a clipboard takes: PNG, and texts that other tools take from it. */
export function isCopied(choice: ExportChoice): boolean {
	const format = formatOf(choice);
	return format === "png" || format === "svg" || format === "drawio" || previewOf(choice) === "text";
}

/** Puts the file on the clipboard; rejects with a sentence where the browser doesn't let it. */
export async function copyFile({ blob }: MadeFile): Promise<string> {
	try {
		if (blob.type === "image/png") await navigator.clipboard.write([new ClipboardItem({ [blob.type]: blob })]);
		else await navigator.clipboard.writeText(await blob.text());
	} catch {
		throw new Error("The browser does not let the page write to the clipboard. Save the file instead.");
	}
	return exportsTexts.copied;
}
