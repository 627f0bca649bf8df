import { describe, expect, it } from "vitest";
import { formatAmount } from "../../../src/engine/model/numbers/formatAmount.ts";
import { formatAvailability } from "../../../src/engine/model/numbers/formatAvailability.ts";
import { formatBytes } from "../../../src/engine/model/numbers/formatBytes.ts";
import { formatClock } from "../../../src/engine/model/numbers/formatClock.ts";
import { formatCount } from "../../../src/engine/model/numbers/formatCount.ts";
import { formatMoney } from "../../../src/engine/model/numbers/formatMoney.ts";
import { formatMs } from "../../../src/engine/model/numbers/formatMs.ts";
import { formatRate } from "../../../src/engine/model/numbers/formatRate.ts";
import { formatSeconds } from "../../../src/engine/model/numbers/formatSeconds.ts";
import { formatShare } from "../../../src/engine/model/numbers/formatShare.ts";

describe("figures as shown", () => {
	it.each([
		[0, "0"],
		[4.24, "4.2 ms"],
		[9.97, "10 ms"],
		[36.4, "36 ms"],
		[999.6, "1.00 s"],
		[1360, "1.36 s"],
		[187_000, "187 s"],
		[635_000, "10 min 35 s"],
		[null, "—"],
	])("give %s milliseconds as %s", (ms, text) => expect(formatMs(ms)).toBe(text));

	it.each([
		[1.36, "1.36 s"],
		[41.2, "41 s"],
		[187, "187 s"],
		[635, "10 min 35 s"],
		[2805, "46 min 45 s"],
		[600, "10 min"],
		[11_100, "3 h 5 min"],
		[7200, "2 h"],
	])("give a recovery of %s seconds as %s", (seconds, text) => expect(formatSeconds(seconds)).toBe(text));

	it.each([
		[0.99942, "99.942 %"],
		[0.999971, "99.9971 %"],
		[0.973, "97.30 %"],
		[0.9999, "99.9900 %"],
		// Cut, so that it never claims a nine it has not.
		[0.99989999, "99.989 %"],
		[1, "100 %"],
	])("give an availability of %s as %s", (availability, text) => expect(formatAvailability(availability)).toBe(text));

	it.each([
		[890_000, "$890k"],
		[1_240, "$1,240"],
		[12.5, "$12.50"],
		[1_230_000, "$1.23M"],
		[-12_000, "−$12k"],
	])("give %s dollars as %s", (amount, text) => expect(formatMoney(amount, "USD")).toBe(text));

	it.each([
		[0, "$0"],
		[0.4137, "$0.41"],
		[99.994, "$99.99"],
		[30_835.2, "$30,835"],
		[-1_240, "−$1,240"],
	])("give %s dollars to check a bill by as %s", (amount, text) => expect(formatAmount(amount, "USD")).toBe(text));

	it("give rates, counts, sizes, shares and the clock", () => {
		expect(formatRate(93_000)).toBe("93 k/s");
		expect(formatRate(60)).toBe("60 /s");
		expect(formatCount(2_500)).toBe("2.5 k");
		expect(formatCount(100)).toBe("100");
		expect(formatBytes(60e12)).toBe("60 TB");
		expect(formatBytes(999_999)).toBe("1 MB");
		expect(formatShare(0.995)).toBe("99.5 %");
		expect(formatShare(0.9999)).toBe("> 99.9 %");
		expect(formatShare(1.18)).toBe("118 %");
		expect(formatClock(102)).toBe("1:42");
		expect(formatClock(62)).toBe("1:02");
		expect(formatClock(3725)).toBe("1:02:05");
	});
});
