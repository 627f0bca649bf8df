import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shortBillOf, totalOf } from "../../../../src/engine/analysis/cost/billOf.ts";
import { changingBills } from "../../../../src/engine/analysis/cost/changingBills.ts";
import { parseDesign } from "../../../../src/engine/format/parseDesign.ts";
import type { Design } from "../../../../src/engine/model/design.ts";
import { upWithout } from "../../../../src/engine/model/upWithout.ts";
import { scaleText } from "../../../bench/scaleText.ts";

function designOf(text: string): Design {
	const { design, problems } = parseDesign(text);
	if (design === undefined || problems.length > 0) throw new Error(JSON.stringify(problems[0]));
	return design;
}

const texts = {
	shop: readFileSync("examples/shop.yaml", "utf8"),
	"global-collaboration": readFileSync("examples/global-collaboration.yaml", "utf8"),
	"us-with-eu-replica": readFileSync("examples/us-with-eu-replica.yaml", "utf8"),
	"eight regions": scaleText({ regions: 8, components: 20 }),
	"eight regions, by weight": scaleText({ regions: 8, components: 20 }).replace(
		/policy: latency, timeout.*/,
		"policy: weighted, weights: { eu-west-2: 60%, southafricanorth: 40% } }",
	),
};

const withoutPins = Object.entries(texts).filter(([, text]) => changingBills(designOf(text)) !== undefined);

describe("the bill while a region is out, made of what changes", () => {
	it("is made of large designs, and of at least one example", () => {
		expect(withoutPins.map(([name]) => name)).toEqual(expect.arrayContaining(["eight regions"]));
		expect(withoutPins.length).toBeGreaterThanOrEqual(3);
	});

	it.each(withoutPins)("is the whole bill gone through for each loss: %s", (_, text) => {
		const design = designOf(text);
		const changing = changingBills(design);
		for (const out of design.regions.keys()) {
			const whole = shortBillOf(design, upWithout(design, out));
			const bill = changing?.(out);
			for (const [category, monthly] of Object.entries(bill ?? {})) {
				const own = totalOf(whole.filter((line) => line.category === category));
				expect(Math.abs(monthly - own), `${category} while ${out} is out`).toBeLessThanOrEqual(1e-9 * own + 1e-6);
			}
			expect(bill).toBeDefined();
		}
	});

	it("is not made of a design with an amount from the real bill", () => {
		expect(changingBills(designOf(texts["eight regions"].concat("costs: { transfer: 100 }\n")))).toBeUndefined();
	});
});
