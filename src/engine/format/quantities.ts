import * as texts from "../../texts/format/reading.ts";

/** The kinds of quantity that a design file writes, each with its units: one table for reading, the JSON Schema and the help. */

export interface QuantityKind {
	/** For messages: "a duration". */
	readonly name: string;
	/** How it is written, for messages: "30s, 5m or 2h". */
	readonly examples: string;
	/** Factor from the written unit to the canonical one. "" is a bare number; where it is missing, a unit is needed. */
	readonly units: Readonly<Record<string, number>>;
	/** Largest canonical value. */
	readonly most?: number;
	/** How to write a bare number: the units to offer with the number itself. */
	readonly offer?: readonly string[];
}

const multiples = { "": 1, k: 1e3, M: 1e6, B: 1e9 };

export const quantityKinds = {
	duration: {
		name: texts.aDuration,
		examples: "30s, 5m or 2h",
		units: { us: 1e-3, ms: 1, s: 1e3, m: 60e3, h: 3.6e6, d: 86.4e6 },
		offer: ["ms", "s", "m"],
	},
	size: {
		name: texts.aSize,
		examples: texts.of512b4kbOr2tb,
		units: {
			B: 1,
			KB: 1e3,
			MB: 1e6,
			GB: 1e9,
			TB: 1e12,
			PB: 1e15,
			EB: 1e18,
			KiB: 2 ** 10,
			MiB: 2 ** 20,
			GiB: 2 ** 30,
			TiB: 2 ** 40,
			PiB: 2 ** 50,
			EiB: 2 ** 60,
		},
		offer: ["B", "KB", "GB"],
	},
	share: { name: texts.aShare, examples: texts.of40PercentOrAFraction, units: { "%": 0.01, "": 1 }, most: 1 },
	ratio: { name: texts.aRatio, examples: "150%", units: { "%": 0.01 }, offer: ["%"] },
	count: { name: texts.aNumber, examples: texts.of120000120k10mOr1, units: multiples },
	wholeCount: { name: texts.aWholeNumber, examples: texts.of3120kOr10m, units: multiples },
	money: { name: texts.anAmountOfMoney, examples: texts.of400000400kOr2, units: multiples },
	number: { name: texts.aNumber, examples: "0.8 or 3", units: { "": 1 } },
	coordinate: { name: texts.aNumberOfDegrees, examples: "52.5 or -0.1", units: { "": 1 } },
} satisfies Record<string, QuantityKind>;

export type QuantityName = keyof typeof quantityKinds;

/** Beyond anything that is built, and far from where products and quotients of figures are no numbers any more. */
const largest = 1e24;
const smallest = 1e-12;

const written = /^([+-]?)(\d[\d_]*(?:\.[\d_]*)?|\.\d[\d_]*)(e[+-]?\d{1,3})? ?([A-Za-zµ%]*)$/;

export type Quantity = { readonly kind: "value"; readonly value: number } | Wrong;

export interface Wrong {
	readonly kind: "wrong";
	readonly message: string;
	readonly suggestion?: string;
	/** What was written is no quantity of this kind at all, so that examples help. */
	readonly isOtherKind?: true;
}

/** Reads one quantity as it is written; `1_000`, `120k`, `1.5B`, `40%`, `250us`. */
export function readQuantity(text: string, name: QuantityName): Quantity {
	const kind: QuantityKind = quantityKinds[name];
	const match = written.exec(text.trim());
	if (match === null) return { ...wrong(texts.expectedKind(kind.name)), isOtherKind: true };
	const [, sign = "", digits = "", exponent = "", unit = ""] = match;
	const number = Number(`${sign}${digits.replaceAll("_", "")}${exponent}`);
	const factor = Object.hasOwn(kind.units, unit) ? kind.units[unit] : undefined;
	if (factor === undefined) return wrongUnit(kind, `${sign}${digits}${exponent}`, unit);
	const value = scaled(number, factor);
	if (!(Math.abs(value) <= largest)) return wrong(texts.theNumberIsTooLarge);
	if (value !== 0 && Math.abs(value) < smallest) return wrong(texts.theNumberIsTooSmall);
	if (value < 0 && name !== "coordinate") return wrong(texts.cantBeNegative(kind.name));
	if (kind.most !== undefined && value > kind.most) return tooMuch(number, unit);
	if (name === "wholeCount" && !Number.isInteger(value)) {
		return { ...wrong(texts.expectedAWholeNumber), isOtherKind: true };
	}
	return { kind: "value", value };
}

/**
 * Division by a whole factor where the factor is a fraction: 35 % is 0.35, not 35 × 0.01 = 0.35000000000000003.
 * A product is rounded to what was written: 4.1M is 4 100 000, not 4 099 999.9999999995.
 */
function scaled(number: number, factor: number): number {
	return factor < 1 ? number / Math.round(1 / factor) : Number((number * factor).toPrecision(15));
}

function wrongUnit(kind: QuantityKind, digits: string, unit: string): Quantity {
	if (unit === "" && kind.offer !== undefined) {
		const offers = kind.offer.map((offer) => `${digits}${offer}`);
		return wrong(texts.theUnitIsMissing(alternatives(offers)));
	}
	const units = Object.keys(kind.units).filter((known) => known !== "");
	if (units.length === 0) {
		return { ...wrong(texts.expectedWithoutAUnit(kind.name)), isOtherKind: true };
	}
	const meant = units.find((known) => known.toLowerCase() === unit.toLowerCase());
	return wrong(texts.unknownUnitWrite(unit, alternatives(units)), meant && `${digits}${meant}`);
}

function tooMuch(number: number, unit: string): Quantity {
	if (unit === "%") return wrong(texts.aShareCantExceed100);
	return wrong(texts.aShareCantExceed1(number), number <= 100 ? `${number}%` : undefined);
}

function wrong(message: string, suggestion?: string): Wrong {
	return { kind: "wrong", message, ...(suggestion === undefined ? {} : { suggestion }) };
}

/** "30s, 5m or 2h" */
export function alternatives(words: readonly string[]): string {
	if (words.length < 2) return words.join("");
	return texts.wordsOrOtherWords(words.slice(0, -1).join(", "), words.at(-1));
}
