import { formatAvailability } from "../../engine/model/numbers/formatAvailability.ts";
import { formatCount } from "../../engine/model/numbers/formatCount.ts";
import { formatMoney } from "../../engine/model/numbers/formatMoney.ts";
import { formatMs } from "../../engine/model/numbers/formatMs.ts";
import type { OutcomeFigure, StoreOutcome } from "../../engine/review/storeOutcome.ts";
import * as texts from "../../texts/inspector.ts";

export const outcomeNames: Readonly<Record<OutcomeFigure, { readonly short: string; readonly long: string }>> = {
	readP99Ms: { short: "read", long: texts.readP99 },
	writeP99Ms: { short: "write", long: texts.writeP99 },
	staleP99Ms: { short: "stale", long: texts.staleForP99 },
	availability: { short: "avail. %", long: texts.availability },
	conflictsPerDay: { short: "conflicts/d", long: texts.conflictsADay },
	monthlyCost: { short: "bill/mo", long: texts.wholeBillAMonth },
};

/** A figure of an outcome as it is shown in a column of its own; the column's head says percent. */
export function outcomeText(outcome: StoreOutcome | undefined, figure: OutcomeFigure, currency: string): string {
	const value = outcome?.[figure];
	if (value === undefined) return "—";
	switch (figure) {
		case "availability":
			return formatAvailability(value).replace(" %", "");
		case "conflictsPerDay":
			return formatCount(value);
		case "monthlyCost":
			return formatMoney(value, currency);
		default:
			return Number.isFinite(value) ? formatMs(value) : texts.noAnswer;
	}
}
