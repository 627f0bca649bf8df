import { readFileSync } from "node:fs";
import { cities } from "../../src/engine/catalog/cities.ts";
import { regions } from "../../src/engine/catalog/regions.ts";

/** A design that the page is measured with, and the scenario that is played. */
export interface PageDesign {
	readonly name: string;
	readonly text: string;
	readonly scenario: string;
}

interface Size {
	readonly regions: number;
	readonly applications: number;
	readonly stores: number;
}

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);

const scenario = "One region is lost";

const storeKinds = [
	"technology: cockroachdb, pattern: consensus, consistency: strong",
	"technology: dynamodb-global-tables, pattern: multi-leader, consistency: eventual, conflicts: last-write-wins",
	"technology: cassandra, pattern: leaderless, consistency: eventual, quorum: { read: 1, write: 2 }, conflicts: last-write-wins",
];

/** Everything runs in each region, so that the canvas has regions × (1 + applications + stores) cards and eight more. */
function wideText({ regions: regionCount, applications, stores }: Size): string {
	const places = regions.filter(({ provider, restricted }) => provider === "aws" && restricted !== true);
	const ids = numbered(regionCount).map((index) => `r${index}`);
	return [
		"archipelago: 1",
		`name: ${regionCount} regions`,
		"users:",
		"  active: 8M",
		"  populations:",
		...cities.slice(0, 4).map(({ id }, index) => `    p${index}: { name: ${id}, at: ${id}, share: 25% }`),
		"regions:",
		...ids.map((id, index) => `  ${id}: { provider: aws, code: ${places[index % places.length]?.code} }`),
		"routing:",
		"  dns: { technology: route53, method: dns, policy: latency, ttl: 60s }",
		"balancing:",
		"  alb: { technology: alb }",
		"application:",
		...numbered(applications).map(
			(index) => `  a${index}: { technology: kubernetes, latency: { p50: 8ms, p99: 40ms }, capacityPerSecond: 90k }`,
		),
		"data:",
		...numbered(stores).map(
			(index) =>
				`  s${index}: { ${storeKinds[index % storeKinds.length]}, replicas: [${ids.join(", ")}]${index % storeKinds.length === 0 ? `, leader: ${ids[index % regionCount]}` : ""}, size: 1TB }`,
		),
		"observability:",
		...["metrics", "traces", "logs"].map((id) => `  ${id}: { technology: datadog }`),
		"features:",
		...numbered(applications).map(
			(index) =>
				`  f${index}: { application: a${index}, store: s${index}, readsPerSecond: 1000, writesPerSecond: 100, itemSize: 2KB, keys: 1M }`,
		),
		"scenarios:",
		"  loss:",
		`    name: ${scenario}`,
		"    duration: 4m",
		`    faults: [{ at: 30s, for: 90s, kind: region-down, region: ${ids[0]} }]`,
		"",
	].join("\n");
}

/** The example that a new editor opens with, and two wide designs. */
export const pageDesigns: readonly PageDesign[] = [
	{
		name: "the example",
		text: readFileSync("examples/global-collaboration.yaml", "utf8"),
		scenario: "Europe goes dark",
	},
	{ name: "200 cards", text: wideText({ regions: 8, applications: 3, stores: 20 }), scenario },
	{ name: "500 cards", text: wideText({ regions: 12, applications: 4, stores: 36 }), scenario },
];
