import { recoveryFigures } from "../../../src/engine/analysis/recovery/recoveryFigures.ts";
import type { Design, Feature } from "../../../src/engine/model/design.ts";
import { recoveryReading } from "./recoveryReading.ts";

/** Times are sums; a delay's 99th percentile is the engine's approximation of an integral. */
const held = { wayInSeconds: 1e-9, dataSeconds: 1e-9, rtoSeconds: 1e-9, rpoSeconds: 0.01, writesLost: 0.01 } as const;
const keys = ["wayInSeconds", "dataSeconds", "rtoSeconds", "rpoSeconds", "writesLost"] as const;

/** Where the engine's recovery figures are not those of the second reading. */
export function recoveryDifferences(design: Design): readonly string[] {
	return recoveryFigures(design).flatMap((figure) => {
		const { region, operation } = figure;
		const feature = design.features.get(figure.feature) as Feature;
		const expected = recoveryReading(design, { feature, operation, region });
		return keys.flatMap((key) =>
			near(figure[key], expected[key], held[key])
				? []
				: [`${region}/${feature.id}/${operation} ${key}: ${figure[key]}, by the reading ${expected[key]}`],
		);
	});
}

function near(ours: number | null, theirs: number | null, tolerance: number): boolean {
	if (ours === null || theirs === null) return ours === theirs;
	return Math.abs(ours - theirs) <= tolerance * Math.max(Math.abs(ours), Math.abs(theirs));
}
