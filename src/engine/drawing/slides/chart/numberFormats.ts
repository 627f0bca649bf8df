import type { DeckLines, NumberFormat } from "../../../model/deck.ts";

/** How a spreadsheet is told to write what the page writes. */
export function formatCode(format: NumberFormat): string {
	switch (format.kind) {
		case "ms":
			return '#,##0" ms"';
		case "minutes":
			return '#,##0" min"';
		case "money": {
			const sign = `"${format.sign.replaceAll('"', "")}"`;
			return `[>=1000000]${sign}0.0##,,"M";[>=1000]${sign}#,##0,"k";${sign}0`;
		}
	}
}

/** A clock runs in days, as spreadsheets count time; a delay is in milliseconds. */
export function timeFormatCode(axis: DeckLines["axis"]): string {
	return axis === "clock" ? "[m]:ss" : '[<1000]0" ms";0.###," s"';
}

export function valueFormatCode(unit: DeckLines["unit"]): string {
	return unit === "share" ? "0\\ %" : '#,##0" s"';
}
