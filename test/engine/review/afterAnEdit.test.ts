import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import type { Design, Feature } from "../../../src/engine/model/design.ts";
import { analyzeDesign } from "../../../src/engine/review/analyzeDesign.ts";
import { bareFigures } from "../../../src/engine/review/bareFigures.ts";
import { scaleText } from "../../bench/scaleText.ts";

const texts = {
	shop: readFileSync("examples/shop.yaml", "utf8"),
	"five regions": scaleText({ regions: 5, components: 10 }),
	"five regions that spill": scaleText({ regions: 5, components: 10 }).replace(
		"policy: latency, timeout",
		"policy: latency, spill: true, timeout",
	),
};

type Change = (design: Design) => Design;

/** Changes every third feature, the first among them; the others stay the same objects. */
function features(change: (feature: Feature) => Feature): Change {
	return (design) => {
		const entries = [...design.features].map(
			([id, feature], index) => [id, index % 3 === 0 ? change(feature) : feature] as const,
		);
		return { ...design, features: new Map(entries) };
	};
}

/** One after the other; what a design doesn't change stays the same object. */
const changes: Readonly<Record<string, Change>> = {
	"more is read": features((feature) => ({ ...feature, readsPerSecond: feature.readsPerSecond * 40 + 1 })),
	"items grow": features((feature) => ({ ...feature, itemSizeBytes: feature.itemSizeBytes * 3 })),
	"nothing is written": features((feature) => ({ ...feature, writesPerSecond: 0 })),
	"a name changes": features((feature) => ({ ...feature, name: `New ${feature.name}` })),
	"a feature goes": (design) => ({ ...design, features: new Map([...design.features].slice(1)) }),
	"the dollar rises": (design) => ({ ...design, usdRate: design.usdRate * 1.25 }),
	"machines get cheaper": (design) => ({ ...design, costs: { ...design.costs, discount: 0.2 } }),
	"regions fail longer": (design) => ({
		...design,
		regions: new Map([...design.regions].map(([id, region]) => [id, { ...region, outageMs: region.outageMs * 2 }])),
	}),
	"a store's data grows": (design) => ({
		...design,
		data: new Map([...design.data].map(([id, store]) => [id, { ...store, sizeBytes: store.sizeBytes * 2 }])),
	}),
};

function designOf(text: string): Design {
	const { design, problems } = parseDesign(text);
	if (design === undefined) throw new Error(JSON.stringify(problems[0]));
	return design;
}

describe("after an edit", () => {
	it.each(Object.entries(texts))("the figures are those of a design that is read anew: %s", (_, text) => {
		let design = designOf(text);
		analyzeDesign(design);
		for (const [name, change] of Object.entries(changes)) {
			design = change(design);
			const figures = bareFigures(analyzeDesign(design));
			// The same design of other objects, so that nothing of it is known.
			expect(figures, name).toEqual(bareFigures(analyzeDesign(structuredClone(design))));
		}
	});

	it("no change is too small to be seen in the figures", () => {
		const design = designOf(texts["five regions"]);
		const before = JSON.stringify(bareFigures(analyzeDesign(design)));
		const unseen = Object.entries(changes).filter(
			([, change]) => JSON.stringify(bareFigures(analyzeDesign(change(design)))) === before,
		);
		expect(unseen.map(([name]) => name)).toEqual([]);
	});
});
