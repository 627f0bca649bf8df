import { cities } from "../../src/engine/catalog/cities.ts";
import { regions } from "../../src/engine/catalog/regions.ts";

const regionCount = 32;
const populationCount = 32;
const storeCount = 24;
const featureCount = 120;

const patterns = [
	"technology: cockroachdb, pattern: consensus, consistency: strong",
	"technology: postgresql, pattern: single-leader, consistency: eventual, replication: { mode: async, lag: { p50: 300ms, p99: 3s } }",
	"technology: dynamodb-global-tables, pattern: multi-leader, consistency: eventual, conflicts: last-write-wins",
	"technology: cassandra, pattern: leaderless, consistency: eventual, quorum: { read: 1, write: 2 }, conflicts: last-write-wins",
];

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);

/** A design as large as any that is planned for: 32 regions and populations, 24 stores of four patterns, 120 features. */
export function largeText(): string {
	const places = regions.filter(({ provider, restricted }) => provider === "aws" && restricted !== true);
	const ids = numbered(regionCount).map((index) => `r${index}`);
	const replicasOf = (store: number) =>
		numbered(3 + (store % 4)).map((nth) => ids[(store * 5 + nth * 7) % regionCount]);
	const leads = (pattern: string) => pattern.includes("single-leader") || pattern.includes("consensus");
	return [
		"archipelago: 1",
		"name: Large",
		"users:",
		"  active: 50M",
		"  populations:",
		...cities
			.slice(0, populationCount)
			.map(({ id }, index) => `    p${index}: { name: ${id}, at: ${id}, share: ${100 / populationCount}% }`),
		"regions:",
		...ids.map((id, index) => `  ${id}: { provider: aws, code: ${places[index % places.length]?.code} }`),
		"routing:",
		"  dns: { technology: route53, method: dns, policy: latency, ttl: 60s }",
		"balancing:",
		"  alb: { technology: alb }",
		"application:",
		...["api", "web", "jobs"].map(
			(id) => `  ${id}: { technology: kubernetes, latency: { p50: 8ms, p99: 40ms }, capacityPerSecond: 90k }`,
		),
		"data:",
		...numbered(storeCount).map((index) => {
			const pattern = patterns[index % patterns.length] ?? "";
			const replicas = replicasOf(index);
			const leader = leads(pattern) ? `, leader: ${replicas[0]}` : "";
			return `  s${index}: { ${pattern}, replicas: [${replicas.join(", ")}]${leader}, size: 1TB }`;
		}),
		"features:",
		...numbered(featureCount).map(
			(index) =>
				`  f${index}: { application: ${["api", "web", "jobs"][index % 3]}, store: s${index % storeCount}, readsPerSecond: ${1000 + index}, writesPerSecond: ${100 + index}, itemSize: 2KB, keys: 1M, objectives: { read: { p99: 300ms } } }`,
		),
		"scenarios:",
		"  loss:",
		"    name: One region is lost",
		"    duration: 90s",
		`    faults: [{ at: 30s, for: 30s, kind: region-down, region: ${ids[0]} }]`,
		"",
	].join("\n");
}
