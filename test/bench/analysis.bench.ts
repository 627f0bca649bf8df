import type { Design } from "../../src/engine/model/design.ts";
import { analyzeDesign } from "../../src/engine/review/analyzeDesign.ts";
import { bareFigures } from "../../src/engine/review/bareFigures.ts";
import { benchDesigns } from "./benchDesigns.ts";

type Change = (design: Design, edit: number) => Design;

const changes = {
	"a latency": (design, edit) => ({
		...design,
		application: withFirst(design.application, ({ latency, ...application }) => ({
			...application,
			latency: { ...latency, p50Ms: grown(latency.p50Ms, edit) },
		})),
	}),
	"an availability": (design, edit) => ({
		...design,
		data: withFirst(design.data, (store) => ({ ...store, availability: store.availability - edit * 1e-9 })),
	}),
	"a lag": (design, edit) => ({
		...design,
		data: withFirst(design.data, ({ replication, ...store }) => ({
			...store,
			replication: { ...replication, lag: { ...replication.lag, p50Ms: grown(replication.lag.p50Ms, edit) } },
		})),
	}),
	"a rate": (design, edit) => ({
		...design,
		features: withFirst(design.features, (feature) => ({
			...feature,
			readsPerSecond: grown(feature.readsPerSecond, edit),
		})),
	}),
	"the last mile": (design, edit) => ({
		...design,
		traffic: {
			...design.traffic,
			lastMile: { ...design.traffic.lastMile, p50Ms: grown(design.traffic.lastMile.p50Ms, edit) },
		},
	}),
	"a delay of people": (design, edit) => ({
		...design,
		failover: { ...design.failover, manualDelayMs: grown(design.failover.manualDelayMs, edit) },
	}),
	"a discount": (design, edit) => ({ ...design, costs: { ...design.costs, discount: edit * 1e-7 } }),
	"a note": (design) => ({ ...design, notes: new Map(design.notes) }),
} as const satisfies Readonly<Record<string, Change>>;

/**
 * Figures after an edit of one field, as the page asks for them. The field has another value each time, so
 * that nothing computed for an earlier one serves again; what doesn't hang on the field may be kept.
 */
export const cases = benchDesigns.flatMap(({ name, design }) => {
	let edit = 0;
	const whole = `${name}: all of it`;
	return [
		{ name: whole, run: (): void => void figuresOf(changes["a latency"](separate(design), ++edit)) },
		...Object.entries(changes).map(([field, change]) => ({
			name: `${name}: ${field}`,
			versus: whole,
			run: (): void => void figuresOf(change(design, ++edit)),
		})),
	];
});

function figuresOf(design: Design): unknown {
	return bareFigures(analyzeDesign(design));
}

/** The same design, none of its parts the same object. */
function separate(design: Design): Design {
	return structuredClone(design);
}

function grown(value: number, edit: number): number {
	return value * (1 + edit * 1e-7);
}

function withFirst<Id, T>(all: ReadonlyMap<Id, T>, change: (first: T) => T): ReadonlyMap<Id, T> {
	return new Map([...all].map(([id, each], index) => [id, index === 0 ? change(each) : each]));
}
