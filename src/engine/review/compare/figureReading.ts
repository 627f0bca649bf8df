import * as texts from "../../../texts/review/comparison.ts";
import type { FigureKind } from "../../model/figureChange.ts";
import { formatAmount } from "../../model/numbers/formatAmount.ts";
import { formatAvailability } from "../../model/numbers/formatAvailability.ts";
import { formatCount } from "../../model/numbers/formatCount.ts";
import { formatMs } from "../../model/numbers/formatMs.ts";
import { formatSeconds } from "../../model/numbers/formatSeconds.ts";
import { localNumber } from "../../model/numbers/localNumber.ts";
import { localMoney } from "../../model/numbers/numberLocale.ts";
import type { Reading } from "./changeOf.ts";

export interface Currencies {
	readonly a: string;
	readonly b: string;
}

/** How the figure of a name is read: which way is better, what nothing means, its words. */
export function figureReading(kind: FigureKind, name: string, currencies: Currencies): Reading {
	switch (kind) {
		case "latency":
			return { ...numbers(formatMs, texts.noAnswer), finerText: finerMs, nothing: "worst" };
		case "staleness":
			return { ...numbers(formatMs, "—"), finerText: finerMs, nothing: "unknown" };
		case "availability":
			return availability;
		case "recovery":
			return {
				...numbers(formatSeconds, name.endsWith("/rpo") ? texts.allOfIt : texts.onReturn),
				finerText: (seconds, figures) => `${fine(seconds, figures)} s`,
				nothing: "worst",
			};
		case "conflicts":
			return {
				...numbers((rate) => `${formatCount(rate)} /h`, "—"),
				finerText: (rate, figures) => `${fine(rate, figures)} /h`,
				nothing: "unknown",
			};
		case "cost":
			return money(currencies, { suffix: "", none: "—" });
		case "business":
			return businessReading(name, currencies);
	}
}

function numbers(format: (value: number) => string, none: string): Omit<Reading, "nothing"> {
	return {
		better: "less",
		text: (value) => {
			if (value === null) return none;
			return typeof value === "number" ? format(value) : value;
		},
		finerText: (value) => format(value),
		deltaText: format,
		base: (a) => a,
		comparable: true,
	};
}

function finerMs(ms: number, figures: number): string {
	return texts.fineMs(fine(ms, figures));
}

function fine(value: number, figures: number): string {
	return localNumber(Number(value.toPrecision(figures)), true);
}

/** A change of an availability is one of the time that it is not there. */
const availability: Reading = {
	...numbers(formatAvailability, "—"),
	better: "more",
	nothing: "unknown",
	finerText: (share, figures) => `${fine(share * 100, figures)} %`,
	deltaText: (share) => {
		const points = Number((share * 100).toPrecision(2));
		return texts.localNumberPoints(localNumber(points, true));
	},
	base: (a) => 1 - a,
};

function money({ a, b }: Currencies, { suffix, none }: { readonly suffix: string; readonly none: string }): Reading {
	const format = (amount: number, currency: string) => `${formatAmount(amount, currency)}${suffix}`;
	return {
		...numbers((amount) => format(amount, b), none),
		text: (value, side) => (typeof value === "number" ? format(value, side === "a" ? a : b) : none),
		finerText: (value, figures, side) => {
			const sign = value < 0 ? "−" : "";
			return `${sign}${localMoney(fine(Math.abs(value), figures), side === "a" ? a : b)}${suffix}`;
		},
		nothing: "unknown",
		// In two currencies there is no difference to tell.
		comparable: a === b,
	};
}

/** Keys of which more is better. */
const gains: ReadonlySet<string> = new Set(["outageCostAvoidedYearly", "netYearly", "netFirstYear"]);

function businessReading(name: string, currencies: Currencies): Reading {
	const key = name.slice(name.indexOf("/") + 1);
	switch (key) {
		case "paybackMonths":
			return { ...numbers((months) => texts.monthsMonths(formatCount(months)), "never"), nothing: "worst" };
		case "verdict":
			return { ...numbers(formatCount, "—"), text: verdictText, nothing: "unknown" };
		case "breakEvenOutageCostPerHour":
			return { ...money(currencies, { suffix: " /h", none: "never" }), nothing: "worst" };
		default:
			return {
				...money(currencies, { suffix: texts.aYear, none: "—" }),
				better: gains.has(key) ? "more" : "less",
			};
	}
}

const verdicts: Readonly<Record<string, string>> = {
	singleRegion: texts.oneRegion,
	activePassive: "active-passive",
	activeActive: "active-active",
};

function verdictText(value: number | string | null): string {
	return verdicts[String(value)] ?? "—";
}
