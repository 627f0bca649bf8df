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
];
const cities = ["new-york", "london", "mumbai", "tokyo", "paris"];

interface Shape {
	readonly regions: number;
	readonly populations: number;
	readonly routing: number;
	readonly balancing: readonly (readonly number[])[];
	readonly applications: readonly (readonly number[])[];
	readonly stores: readonly { readonly replicas: readonly number[]; readonly consensus: boolean }[];
	readonly observability: number;
	readonly uses: readonly (readonly number[])[];
}

/** Designs of any size that a team might draw: components that run only in some regions, stores without a local replica. */
export const generatedDesign: fc.Arbitrary<Design> = fc
	.integer({ min: 1, max: codes.length })
	.chain((regions) => {
		const some = fc.uniqueArray(fc.integer({ min: 0, max: regions - 1 }), { minLength: 1, maxLength: regions });
		return fc.record<Shape>({
			regions: fc.constant(regions),
			populations: fc.integer({ min: 1, max: 12 }),
			routing: fc.integer({ min: 0, max: 9 }),
			balancing: fc.array(some, { minLength: 0, maxLength: 4 }),
			applications: fc.array(some, { minLength: 1, maxLength: 9 }),
			stores: fc.array(fc.record({ replicas: some, consensus: fc.boolean() }), { minLength: 1, maxLength: 9 }),
			observability: fc.integer({ min: 0, max: 9 }),
			uses: fc.array(fc.array(fc.nat({ max: 8 }), { maxLength: 5 }), { minLength: 9, maxLength: 9 }),
		});
	})
	.map((shape) => designOf(yamlOf(shape)));

const region = (index: number): string => `r${index}`;
const range = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const list = (indices: readonly number[]): string => `[${indices.map(region).join(", ")}]`;

function yamlOf(shape: Shape): string {
	const share = (index: number): string => (index === 0 ? `${1 - (shape.populations - 1) * 0.01}` : "0.01");
	const section = (name: string, lines: readonly string[]): readonly string[] =>
		lines.length === 0 ? [] : [`${name}:`, ...lines];
	const users = (index: number): readonly number[] => [
		...new Set((shape.uses[index] ?? []).map((each) => each % shape.stores.length)),
	];
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
			shape.applications.map(
				(where, index) =>
					`  app${index}: { technology: kubernetes, latency: { p50: 5ms, p99: 20ms }, regions: ${list(where)}, uses: [${users(
						index,
					)
						.map((each) => `store${each}`)
						.join(", ")}]${index > 0 ? ", calls: { app0: {} }" : ""} }`,
			),
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
		"features:",
		"  feature: { application: app0, store: store0, readsPerSecond: 100, writesPerSecond: 10, itemSize: 1KB }",
		"",
	].join("\n");
}
