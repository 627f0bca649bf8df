import fc from "fast-check";
import type { Design } from "../../../src/engine/model/design.ts";
import { designOf } from "./exampleDesign.ts";

const codes = [
	"us-east-1",
	"eu-west-1",
	"ap-south-1",
	"us-west-2",
	"eu-central-1",
	"sa-east-1",
	"ap-northeast-1",
	"ca-central-1",
	"us-east-2",
	"eu-west-2",
	"ap-southeast-1",
	"us-west-1",
	"eu-west-3",
	"ap-southeast-2",
	"ap-northeast-2",
	"eu-north-1",
];
const cities = ["new-york", "london", "mumbai", "tokyo", "paris"];

/** Where something was put by hand; what is undefined isn't written. */
export interface HandPlace {
	readonly id: string;
	readonly x: number | undefined;
	readonly y: number | undefined;
	readonly w: number | undefined;
	readonly h: number | undefined;
	readonly collapsed: boolean;
	readonly locked: boolean;
}

interface Shape {
	readonly regions: number;
	readonly populations: number;
	readonly routing: number;
	readonly balancing: readonly (readonly number[])[];
	readonly applications: readonly (readonly number[])[];
	readonly stores: readonly { readonly replicas: readonly number[]; readonly consensus: boolean }[];
	readonly observability: number;
	readonly uses: readonly (readonly number[])[];
	readonly calls: readonly (readonly Call[])[];
	/** Of columns that were resized. */
	readonly widths: readonly (number | undefined)[];
	readonly places: readonly HandPlace[];
}

interface Call {
	readonly to: number;
	readonly crossRegion: boolean;
	readonly circuitBreaker: boolean;
}

const mostApplications = 8;

/** Of components, populations and what else the generated designs have; some name nothing in a smaller design. */
const placeableIds = [
	...names("p", 6),
	...names("dns", 3),
	...names("lb", 4),
	...names("app", mostApplications),
	...names("store", 12),
	...names("watch", 3),
];

export const handPlace: fc.Arbitrary<HandPlace> = fc.record({
	id: fc.constantFrom(...placeableIds),
	x: fc.option(fc.integer({ min: -40, max: 320 }), { nil: undefined }),
	y: fc.option(fc.integer({ min: -40, max: 260 }), { nil: undefined }),
	w: fc.option(fc.integer({ min: 10, max: 400 }), { nil: undefined, freq: 2 }),
	h: fc.option(fc.integer({ min: 10, max: 300 }), { nil: undefined, freq: 2 }),
	collapsed: fc.boolean(),
	locked: fc.boolean(),
});

const call = fc.record<Call>({
	to: fc.nat({ max: mostApplications - 1 }),
	crossRegion: fc.boolean(),
	circuitBreaker: fc.boolean(),
});

/** Designs of any size that a team might draw: components that run only in some regions, stores without a local replica, things put by hand. */
export const generatedDesign: fc.Arbitrary<Design> = shapes({ hands: true }).map((shape) => designOf(yamlOf(shape)));

/** The same before anything was moved, with the text to add places to. */
export const untouchedText: fc.Arbitrary<string> = shapes({ hands: false }).map(yamlOf);

function shapes({ hands }: { readonly hands: boolean }): fc.Arbitrary<Shape> {
	return fc.integer({ min: 1, max: codes.length }).chain((regions) => {
		const some = fc.uniqueArray(fc.integer({ min: 0, max: regions - 1 }), { minLength: 1, maxLength: regions });
		return fc.record<Shape>({
			regions: fc.constant(regions),
			populations: fc.integer({ min: 1, max: 12 }),
			routing: fc.integer({ min: 0, max: 9 }),
			balancing: fc.array(some, { minLength: 0, maxLength: 4 }),
			applications: fc.array(some, { minLength: 1, maxLength: mostApplications }),
			stores: fc.array(fc.record({ replicas: some, consensus: fc.boolean() }), { minLength: 0, maxLength: 30 }),
			observability: fc.integer({ min: 0, max: 9 }),
			uses: fc.array(fc.array(fc.nat({ max: 29 }), { maxLength: 5 }), {
				minLength: mostApplications,
				maxLength: mostApplications,
			}),
			calls: fc.array(fc.array(call, { maxLength: 3 }), { minLength: mostApplications, maxLength: mostApplications }),
			widths: fc.array(fc.option(fc.integer({ min: 20, max: 900 }), { nil: undefined }), {
				maxLength: hands ? regions : 0,
			}),
			places: fc.uniqueArray(handPlace, { selector: ({ id }) => id, maxLength: hands ? 14 : 0 }),
		});
	});
}

function names(prefix: string, count: number): readonly string[] {
	return Array.from({ length: count }, (_, index) => `${prefix}${index}`);
}

const region = (index: number): string => `r${index}`;
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const list = (indices: readonly number[]): string => `[${indices.map(region).join(", ")}]`;

function yamlOf(shape: Shape): string {
	const share = (index: number): string => (index === 0 ? `${1 - (shape.populations - 1) * 0.01}` : "0.01");
	return [
		"archipelago: 1",
		"name: Generated",
		"users:",
		"  active: 1M",
		"  populations:",
		...range(shape.populations).map(
			(index) =>
				`    p${index}: { name: Users ${index}, at: ${cities[index % cities.length]}, share: ${share(index)} }`,
		),
		"regions:",
		...range(shape.regions).map((index) => `  ${region(index)}: { provider: aws, code: ${codes[index]} }`),
		...section(
			"routing",
			range(shape.routing).map((index) => `  dns${index}: { technology: route53, method: dns }`),
		),
		...section(
			"balancing",
			shape.balancing.map((where, index) => `  lb${index}: { technology: alb, regions: ${list(where)} }`),
		),
		...section(
			"application",
			shape.applications.map((where, index) => `  app${index}: ${applicationOf(shape, where, index)}`),
		),
		...section(
			"data",
			shape.stores.map(({ replicas, consensus }, index) =>
				consensus
					? `  store${index}: { technology: cockroachdb, replicas: ${list(replicas)}, pattern: consensus, consistency: strong, leader: ${region(replicas[0] ?? 0)}, size: 1GB }`
					: `  store${index}: { technology: dynamodb-global-tables, replicas: ${list(replicas)}, pattern: multi-leader, consistency: eventual, conflicts: last-write-wins, size: 1GB }`,
			),
		),
		...section(
			"observability",
			range(shape.observability).map(
				(index) => `  watch${index}: { technology: datadog, scope: global, signals: [metrics] }`,
			),
		),
		...(shape.stores.length === 0
			? []
			: [
					"features:",
					"  feature: { application: app0, store: store0, readsPerSecond: 100, writesPerSecond: 10, itemSize: 1KB }",
				]),
		...section("canvas", [
			...shape.widths.flatMap((w, index) => (w === undefined ? [] : [`  ${region(index)}: { w: ${w} }`])),
			...shape.places.filter(({ id }) => isIn(shape, id)).map(placeText),
		]),
		"",
	].join("\n");
}

function section(name: string, lines: readonly string[]): readonly string[] {
	return lines.length === 0 ? [] : [`${name}:`, ...lines];
}

function applicationOf(shape: Shape, where: readonly number[], index: number): string {
	const { stores, applications } = shape;
	const uses = stores.length === 0 ? [] : [...new Set((shape.uses[index] ?? []).map((each) => each % stores.length))];
	const calls = new Map((shape.calls[index] ?? []).map((each) => [each.to % applications.length, each]));
	calls.delete(index);
	const called = [...calls].map(
		([to, each]) => `app${to}: { crossRegion: ${each.crossRegion}, circuitBreaker: ${each.circuitBreaker} }`,
	);
	return `{ technology: kubernetes, latency: { p50: 5ms, p99: 20ms }, regions: ${list(where)}, uses: [${uses
		.map((each) => `store${each}`)
		.join(", ")}], calls: { ${called.join(", ")} } }`;
}

/** One line of the file's `canvas`. */
export function placeText({ id, ...place }: HandPlace): string {
	const fields = Object.entries(place).filter(([, value]) => value !== undefined && value !== false);
	return `  ${id}: { ${fields.map(([key, value]) => `${key}: ${value}`).join(", ")} }`;
}

function isIn(shape: Shape, id: string): boolean {
	const [, kind = "", index = ""] = /^([a-z]+)(\d+)$/.exec(id) ?? [];
	const counts: Readonly<Record<string, number>> = {
		p: shape.populations,
		dns: shape.routing,
		lb: shape.balancing.length,
		app: shape.applications.length,
		store: shape.stores.length,
		watch: shape.observability,
	};
	return Number(index) < (counts[kind] ?? 0);
}
