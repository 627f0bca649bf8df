import { parseDesign } from "../../src/engine/format/parseDesign.ts";
import { layoutDesign } from "../../src/engine/layout/layoutDesign.ts";
import type { Design } from "../../src/engine/model/design.ts";
import { analyzeDesign } from "../../src/engine/review/analyzeDesign.ts";
import { bareFigures } from "../../src/engine/review/bareFigures.ts";
import { simulate } from "../../src/engine/simulation/simulate.ts";
import { type ScaleSize, scaleText } from "./scaleText.ts";

/** The engine's part of a large design, stage by stage, to be run in this order; each is what the page or its worker asks for. */
export interface ScaleDesign {
	readonly size: ScaleSize;
	readonly text: string;
	readonly cards: number;
	readonly features: number;
	/** From the text to the figures and back again, each called once. */
	readonly stages: {
		readonly read: () => void;
		readonly layout: () => void;
		readonly figures: () => void;
		/** The figures once more, one feature asked for a little more often. */
		readonly edited: () => void;
		readonly hour: () => void;
	};
}

export const scaleSizes: readonly ScaleSize[] = [
	{ regions: 8, components: 10 },
	{ regions: 16, components: 20 },
	{ regions: 32, components: 30 },
	{ regions: 64, components: 40 },
];

export function scaleDesign(size: ScaleSize): ScaleDesign {
	const text = scaleText(size);
	const design = read(text);
	return {
		size,
		text,
		cards: cardsOf(design),
		features: design.features.size,
		stages: {
			read: () => void read(text),
			layout: () => void layoutDesign(design),
			figures: () => void bareFigures(analyzeDesign(design)),
			edited: () => void bareFigures(analyzeDesign(withMoreReads(design))),
			hour: () => {
				const hour = design.scenarios.get("hour");
				if (hour === undefined) throw new Error("no scenario of an hour");
				simulate(design, hour, { seed: 1 });
			},
		},
	};
}

function read(text: string): Design {
	const { design, problems } = parseDesign(text);
	if (design === undefined || problems.length > 0) throw new Error(JSON.stringify(problems[0]));
	return design;
}

function withMoreReads(design: Design): Design {
	const features = [...design.features].map(
		([id, feature], index) =>
			[id, index === 0 ? { ...feature, readsPerSecond: feature.readsPerSecond * 1.01 } : feature] as const,
	);
	return { ...design, features: new Map(features) };
}

/** Cards that stand in a region; those of the lanes over all regions left out. */
function cardsOf({ balancing, application, observability, data }: Design): number {
	const regional = [balancing, application, observability].flatMap((layer) => [...layer.values()]);
	const stores = [...data.values()].reduce((sum, { replicas }) => sum + replicas.length, 0);
	return regional.reduce((sum, { regions }) => sum + regions.length, stores);
}
