import { availabilityFigures } from "../../../src/engine/analysis/availability/availabilityFigures.ts";
import { recoveryFigures } from "../../../src/engine/analysis/recovery/recoveryFigures.ts";
import type { Design, Feature, Id } from "../../../src/engine/model/design.ts";
import { type Asked, availabilityReading } from "./availabilityReading.ts";

/** Where the engine's availabilities are not those of going through every set of regions, to 1e-9. */
export function availabilityDifferences(design: Design): readonly string[] {
	const recovery = recoveryFigures(design);
	return availabilityFigures(design).flatMap(({ feature: id, operation, availability }) => {
		const feature = design.features.get(id) as Feature;
		const expected = availabilityReading({ design, feature, operation, recovery });
		return off(`${id} ${operation}`, availability, expected);
	});
}

/**
 * Where what dominates a feature's unavailability is not what would go if the subject were perfect. Regions
 * that are never up have no sets to look at, and a subject whose perfection makes it worse has no share.
 */
export function dominationDifferences(design: Design): readonly string[] {
	const recovery = recoveryFigures(design);
	return availabilityFigures(design).flatMap(({ feature: id, operation, availability, dominatedBy }) => {
		const asked = { design, feature: design.features.get(id) as Feature, operation, recovery };
		const now = availabilityReading(asked);
		return subjectsOf(design).flatMap((subject) => {
			const share = dominatedBy.find((each) => each.subject === subject)?.share ?? 0;
			const gained = availabilityReading({ ...asked, ...withPerfect(asked, subject) }) - now;
			return off(`${subject} for ${id} ${operation}`, share * (1 - availability), Math.max(gained, 0));
		});
	});
}

function off(name: string, engine: number, reading: number): readonly string[] {
	return Math.abs(engine - reading) < 1e-9 ? [] : [`${name}: ${engine}, by the reading ${reading}`];
}

function subjectsOf({ regions, routing, balancing, application, data }: Design): readonly Id[] {
	const everUp = [...regions.values()].filter(({ availability }) => availability > 0).map(({ id }) => id);
	const others = [routing, balancing, application, data].flatMap((each) => [...each.keys()]);
	return [...everUp, ...others, "common cause"];
}

/** The same design in which one thing never fails. */
function withPerfect({ design, feature }: Asked, subject: Id): Pick<Asked, "design" | "feature"> {
	const failover = subject === "common cause" ? { ...design.failover, commonCause: 0 } : design.failover;
	const perfect = <T extends { readonly availability: number }>(all: ReadonlyMap<Id, T>): ReadonlyMap<Id, T> =>
		new Map([...all].map(([id, each]) => [id, id === subject ? { ...each, availability: 1 } : each]));
	return {
		feature,
		design: {
			...design,
			failover,
			regions: perfect(design.regions),
			routing: perfect(design.routing),
			balancing: perfect(design.balancing),
			application: perfect(design.application),
			data: perfect(design.data),
		},
	};
}
