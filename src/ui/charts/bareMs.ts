import { localDigits } from "../../engine/model/numbers/numberLocale.ts";
/** Milliseconds without their unit, which stands once in the axis or the column's head. */
export function bareMs(ms: number | null): string {
	if (ms === null) return "—";
	return ms < 9.95 ? localDigits(ms.toFixed(1)) : String(Math.round(ms));
}
