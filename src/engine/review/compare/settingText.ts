import { exactAmount } from "../../model/numbers/exactAmount.ts";
import { localNumber } from "../../model/numbers/localNumber.ts";
import type { One, Setting, SettingUnit } from "./setting.ts";

interface Step {
	readonly unit: string;
	readonly factor: number;
}

const durations: readonly Step[] = [
	{ unit: "d", factor: 86_400_000 },
	{ unit: "h", factor: 3_600_000 },
	{ unit: "min", factor: 60_000 },
	{ unit: "s", factor: 1000 },
	{ unit: "ms", factor: 1 },
];
const sizes: readonly Step[] = ["EB", "PB", "TB", "GB", "MB", "KB", "B"].map((unit, index, all) => ({
	unit,
	factor: 1000 ** (all.length - 1 - index),
}));

/** A setting as people write it, with all its digits: a setting is not rounded, or two could look alike. */
export function settingText(setting: Setting, currency: string): string {
	switch (setting.kind) {
		case "one":
			return oneText(setting, currency);
		case "members":
			return setting.names.length === 0 ? "none" : setting.names.join(", ");
		case "list":
			return setting.items.map((item) => settingText(item, currency)).join("; ");
		case "group":
			return [...setting.parts].map(([key, part]) => `${key} ${settingText(part, currency)}`).join(", ");
	}
}

function oneText({ value, unit }: One, currency: string): string {
	if (typeof value === "boolean") return value ? "yes" : "no";
	return typeof value === "number" ? (texts[unit]?.(value, currency) ?? count(value)) : value;
}

const texts: Partial<Readonly<Record<SettingUnit, (value: number, currency: string) => string>>> = {
	ms: (ms) => stepped(ms, durations),
	bytes: (bytes) => stepped(bytes, sizes),
	share: percent,
	ratio: percent,
	perSecond: (rate) => `${count(rate)} /s`,
	money: exactAmount,
};

function percent(share: number): string {
	return `${count(Number((share * 100).toPrecision(12)))} %`;
}

function count(value: number): string {
	return localNumber(value, true);
}

/** In the largest unit in which it is a whole number below a thousand, else with a fraction. */
function stepped(value: number, steps: readonly Step[]): string {
	if (value === 0) return "0";
	const whole = steps.find(({ factor }) => Number.isInteger(value / factor) && value / factor < 1000);
	const step = whole ?? steps.find(({ factor }) => value >= factor) ?? steps.at(-1);
	if (step === undefined) return count(value);
	return `${count(Number((value / step.factor).toPrecision(12)))} ${step.unit}`;
}
