import { cities } from "../../src/engine/catalog/cities.ts";
import { type CatalogueRegion, regions as catalogued } from "../../src/engine/catalog/regions.ts";
import { scaleStores } from "./scaleStores.ts";

/** How large a design is to be; each region has so many cards, and there are as many populations as regions. */
export interface ScaleSize {
	readonly regions: number;
	readonly components: number;
}

/** A feature for about ten cards: 250 for 64 × 40. */
const cardsPerFeature = 10.24;

const numbered = (count: number) => Array.from({ length: count }, (_, index) => index);

/**
 * A company's whole estate: regions of three providers from west to east, the same services in each, some stores
 * everywhere and some in groups of neighbours, the features of each. The same text for the same size.
 */
export function scaleText({ regions, components }: ScaleSize): string {
	const places = regionsOf(regions);
	const populations = spread(cities, regions).toSorted((a, b) => a.longitude - b.longitude);
	const ids = places.map(({ code }) => code);
	const balancers = Math.max(1, Math.round(components / 20));
	const observers = Math.max(1, Math.round((components * 3) / 40));
	const applications = Math.round(components * 0.3);
	const stores = scaleStores(ids, {
		slots: components - balancers - observers - applications,
		populations: populations.map(({ id }) => id),
	});
	const features = Math.round((regions * components) / cardsPerFeature);
	return [
		"archipelago: 1",
		`name: ${regions} × ${components}`,
		"description: An estate of services in all regions of three providers.",
		"users:",
		"  active: 200M",
		"  populations:",
		...populations.map(({ id, name }) => `    ${id}: { name: ${name}, at: ${id}, share: ${100 / regions}% }`),
		"regions:",
		...places.map(({ provider, code }) => `  ${code}: { provider: ${provider}, code: ${code} }`),
		"routing:",
		"  dns: { technology: route53, method: dns, policy: latency, ttl: 60s }",
		"  edge: { technology: smart-client, method: client, policy: latency, timeout: 1s, retries: 1 }",
		"failover:",
		"  mode: automatic",
		"balancing:",
		...numbered(balancers).map((index) => `  lb${index}: { technology: ${index % 2 === 0 ? "envoy" : "nginx"} }`),
		"application:",
		...numbered(applications).map(
			(index) =>
				`  app${index}: { technology: kubernetes, latency: { p50: ${4 + (index % 5)}ms, p99: ${20 + 5 * (index % 5)}ms }, capacityPerSecond: 60k, autoscale: { limit: 150%, delay: 3m } }`,
		),
		"data:",
		...stores.map(({ id, fields }) => `  ${id}: { ${fields} }`),
		"observability:",
		...numbered(observers).map(
			(index) =>
				`  watch${index}: { technology: ${index === 1 ? "opentelemetry" : "prometheus"}, scope: ${index === 0 ? "global" : "regional"}, signals: [${["metrics, health", "traces", "logs"][index % 3]}] }`,
		),
		"features:",
		...numbered(features).map((index) => {
			const store = stores[(index * 7) % stores.length];
			if (store === undefined) throw new Error(`a design of ${regions} × ${components} has no stores`);
			return `  feature${index}: { application: app${index % applications}, store: ${store.id}, readsPerSecond: ${2000 + 40 * (index % 50)}, writesPerSecond: ${100 + 4 * (index % 50)}, itemSize: ${1 + (index % 4)}KB, keys: ${1 + (index % 9)}M${index % 3 === 0 ? ", values: log" : ""}${objectives(index)} }`;
		}),
		"scenarios:",
		...scenarios(ids),
		"",
	].join("\n");
}

function objectives(index: number): string {
	return index % 4 === 0 ? ", objectives: { read: { p99: 900ms }, availability: 99% }" : "";
}

/** The providers in turn, each one's regions evenly out of its list; from west to east. */
function regionsOf(count: number): readonly CatalogueRegion[] {
	const providers = ["aws", "azure", "gcp"] as const;
	return providers
		.flatMap((provider, index) => {
			const offered = catalogued.filter((region) => region.provider === provider && region.restricted !== true);
			return spread(offered, Math.floor((count + providers.length - 1 - index) / providers.length));
		})
		.toSorted((a, b) => a.longitude - b.longitude);
}

function spread<T>(all: readonly T[], count: number): readonly T[] {
	if (count > all.length) throw new Error(`${count} of ${all.length}`);
	return all.filter(
		(_, index) => Math.floor((index * count) / all.length) !== Math.floor(((index - 1) * count) / all.length),
	);
}

/** Losses of several kinds; the first goes on for an hour. */
function scenarios(ids: readonly string[]): readonly string[] {
	const [first = "", second = "", third = ""] = [ids.at(0), ids.at(ids.length / 2), ids.at(-1)];
	const east = ids.slice(ids.length / 2).join(", ");
	const west = ids.slice(0, ids.length / 2).join(", ");
	return [
		`  hour: { name: An hour with a lost region, duration: 60m, faults: [{ at: 5m, for: 20m, kind: region-down, region: ${first} }] }`,
		`  cut: { name: East and west are cut, duration: 20m, faults: [{ at: 1m, for: 8m, kind: partition, between: [[${west}], [${east}]] }] }`,
		`  surge: { name: Twice the traffic and a slow region, duration: 30m, faults: [{ at: 2m, for: 10m, kind: surge, times: 1.5 }, { at: 5m, for: 10m, kind: degraded, region: ${second}, errorRate: 30%, latency: 3s }] }`,
		`  brief: { name: Lost for a minute, duration: 5m, faults: [{ at: 30s, for: 1m, kind: region-down, region: ${third} }] }`,
	];
}
