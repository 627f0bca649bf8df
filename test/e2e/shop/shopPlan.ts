/** A field of the inspector by its path in the file, and what is entered. */
export interface PlannedField {
	readonly path: string;
	/** The heading that it folds away under. */
	readonly section?: string;
	/** Where the path alone doesn't say which input it is. */
	readonly label?: string;
	/** Typed into it. */
	readonly text?: string;
	/** Or picked from its list. */
	readonly choice?: string;
}

export interface PlannedPart {
	/** What is taken from the palette: a region's code, a technology's key. */
	readonly from: string;
	readonly id: string;
	readonly fields?: readonly PlannedField[];
	/** Fields that a button brings. */
	readonly after?: readonly { readonly button: string; readonly fields: readonly PlannedField[] }[];
}

/** Fields from lines: `Section / path (Label): text`, `path = choice`. */
function fields(lines: string): readonly PlannedField[] {
	const written = lines.split("\n").filter((line) => line.trim() !== "");
	return written.map((line) => {
		const [, section, path = "", label, sign, value = ""] =
			/^\s*(?:([^/]+) \/ )?(\S+?)(?: \((.+)\))?(:| =) (.+)$/.exec(line) ?? [];
		return {
			path,
			...(section === undefined ? {} : { section }),
			...(label === undefined ? {} : { label }),
			...(sign === ":" ? { text: value } : { choice: value }),
		};
	});
}

/** What of `examples/shop.yaml` an empty design doesn't have and no default gives, in an order in which it can be built. */
export const shopPlan = {
	design: fields(`
		name: Global shop
		users.active: 4M
		Failover / failover.detect.healthChecks.interval: 5s
		Failover / failover.detect.healthChecks.failures: 2
		Failover / failover.detect.traffic.latency: 2s`),
	/** The empty design has users already. */
	firstUsers: { id: "us", fields: fields("name: United States\nat: chicago") },
	/** Those who are there make room in proportion: 37.5% of all are 30% when Japan has come. */
	populations: [
		{ place: "paris", name: "Europe", share: "37.5%", id: "eu" },
		{ place: "tokyo", name: "Japan", share: "20%", id: "jp" },
	],
	/** What runs in three regions is there before the fourth. */
	firstRegions: [
		{ from: "us-east4", id: "us-east" },
		{ from: "us-west1", id: "us-west" },
		{ from: "europe-west1", id: "europe" },
	],
	inThreeRegions: [
		{ from: "cockroachdb", id: "inventory", fields: fields("size: 200GB") },
		{ from: "cockroachdb", id: "payments", fields: fields("leader = us-west\nsize: 1TB") },
	],
	lastRegion: { from: "asia-northeast1", id: "tokyo" },
	everywhere: [
		{
			layer: "routing",
			from: "gcp-global-lb",
			id: "anycast",
			fields: fields(`
				Health check / healthCheck.interval: 3s
				Health check / healthCheck.timeout: 2s`),
		},
		{
			layer: "balancing",
			from: "istio",
			id: "mesh",
			fields: fields("latency (Latency p50): 1ms\nlatency (Latency p99): 5ms"),
		},
		{
			layer: "application",
			from: "kubernetes",
			id: "storefront",
			fields: fields("latency (Latency p50): 15ms\nlatency (Latency p99): 60ms"),
			after: [
				{
					button: "Capacity /s by region",
					fields: fields(`
						capacityPerSecond.us-east: 20k
						capacityPerSecond.us-west: 20k
						capacityPerSecond.europe: 18k
						capacityPerSecond.tokyo: 14k`),
				},
			],
		},
		{
			layer: "data",
			from: "cassandra",
			id: "catalog",
			fields: fields("size: 500GB"),
		},
		{ layer: "data", from: "cosmosdb", id: "cart", fields: fields("conflicts = merge") },
		{ layer: "observability", from: "prometheus", id: "metrics" },
	],
	features: [
		{
			id: "product-pages",
			store: "catalog",
			reads: "24k",
			writes: "200",
			size: "6KB",
			fields: fields("keys: 3M\nskew: 1.0\nneeds = eventual"),
		},
		{
			id: "stock",
			store: "inventory",
			reads: "3k",
			writes: "900",
			size: "300B",
			fields: fields(`
				keys: 3M
				skew: 1.0
				values = counter
				needs = strong
				Objectives / objectives.write.p99: 300ms`),
		},
		{
			id: "basket",
			store: "cart",
			reads: "5k",
			writes: "1500",
			size: "2KB",
			fields: fields("keys: 4M\naffinity: 98%\nneeds = read-your-writes"),
		},
		{
			id: "checkout",
			store: "payments",
			reads: "400",
			writes: "300",
			size: "2KB",
			fields: fields(`
				keys: 4M
				needs = strong
				Objectives / objectives.availability: 99.99%
				Objectives / objectives.rpo: 0s`),
		},
	],
} as const;
