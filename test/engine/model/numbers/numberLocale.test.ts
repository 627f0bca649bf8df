import { afterEach, describe, expect, it } from "vitest";
import { settingMs } from "../../../../src/engine/layout/settingMs.ts";
import { exactAmount } from "../../../../src/engine/model/numbers/exactAmount.ts";
import { formatAmount } from "../../../../src/engine/model/numbers/formatAmount.ts";
import { formatAvailability } from "../../../../src/engine/model/numbers/formatAvailability.ts";
import { formatBytes } from "../../../../src/engine/model/numbers/formatBytes.ts";
import { formatMoney } from "../../../../src/engine/model/numbers/formatMoney.ts";
import { formatMs } from "../../../../src/engine/model/numbers/formatMs.ts";
import { formatRate } from "../../../../src/engine/model/numbers/formatRate.ts";
import { formatShare } from "../../../../src/engine/model/numbers/formatShare.ts";
import { localNumber } from "../../../../src/engine/model/numbers/localNumber.ts";
import { isKnownLocale, numberLocale, setNumberLocale } from "../../../../src/engine/model/numbers/numberLocale.ts";

afterEach(() => setNumberLocale("en-US"));

/** With ordinary spaces, which are easier to write than those that don't break, and one of the two apostrophes. */
const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ").replaceAll("'", "’");

describe("figures are written as the reader's language and country do", () => {
	it.each([
		["en-US", "$30,835", "$1.2M", "1.36 s", "99.942 %"],
		["en-GB", "$30,835", "$1.2M", "1.36 s", "99.942 %"],
		["de-DE", "30.835 $", "1,2M $", "1,36 s", "99,942 %"],
		["de-CH", "$ 30’835", "$ 1.2M", "1.36 s", "99.942 %"],
		["fr-FR", "30 835 $", "1,2M $", "1,36 s", "99,942 %"],
		["sv-SE", "30 835 $", "1,2M $", "1,36 s", "99,942 %"],
		["nl-NL", "$ 30.835", "$ 1,2M", "1,36 s", "99,942 %"],
		["pt-BR", "$ 30.835", "$ 1,2M", "1,36 s", "99,942 %"],
	])("in %s", (tag, ...texts) => {
		setNumberLocale(tag);
		const written = [
			formatAmount(30_835.2, "USD"),
			formatMoney(1_200_000, "USD"),
			formatMs(1360),
			formatAvailability(0.999423),
		];
		expect(written.map(plain)).toEqual(texts);
	});

	it("and so are shares, sizes, rates and the amounts of a setting", () => {
		setNumberLocale("de-DE");
		expect(formatShare(0.004)).toBe("0,4 %");
		expect(formatShare(0.9997)).toBe("> 99,9 %");
		expect(formatBytes(2_500)).toBe("2,5 KB");
		expect(formatRate(2_500)).toBe("2,5 k/s");
		expect(plain(exactAmount(-1_240.5, "CHF"))).toBe("−1.240,5 CHF");
	});

	it("and settings, as short as they were written", () => {
		setNumberLocale("de-DE");
		expect([60_000, 1_500, 1_000, 1].map(settingMs)).toEqual(["60 s", "1,5 s", "1 s", "1 ms"]);
	});

	it("with the digits 0 to 9 everywhere", () => {
		setNumberLocale("ar-EG");
		expect(formatMs(1360)).toMatch(/^1\D36 s$/);
	});
});

describe("English stays what it is", () => {
	it.each([
		[5, "$5"],
		[0.35, "$0.35"],
		[0.351, "$0.351"],
		[1240, "$1,240"],
		[1240.5, "$1,240.5"],
		[-12, "−$12"],
	])("%d as it was set is %s", (amount, text) => {
		expect(exactAmount(amount, "USD")).toBe(text);
	});

	it("a small number has its digits, not an exponent", () => {
		expect(localNumber(1.5e-7)).toBe("0.00000015");
	});

	it("what is no language changes nothing", () => {
		setNumberLocale("no language at all");
		expect(isKnownLocale("no language at all")).toBe(false);
		expect(numberLocale()).toBe("en-US");
		expect(formatMoney(1240, "EUR")).toBe("€1,240");
	});
});
