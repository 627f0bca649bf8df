import { describe, expect, it } from "vitest";
import serviceLevels from "../../../src/engine/catalog/data/serviceLevels.json";
import { findTechnology } from "../../../src/engine/catalog/findTechnology.ts";
import { instanceTypes } from "../../../src/engine/catalog/instanceTypes.ts";
import { technologies } from "../../../src/engine/catalog/technologies.ts";
import type { DataFacts, Sourced, Technology } from "../../../src/engine/catalog/technology.ts";
import { technologySummaries } from "../../../src/engine/catalog/technologySummaries.ts";
import type { LatencyMs } from "../../../src/engine/model/design.ts";
import { layers, type Pattern } from "../../../src/engine/model/vocabulary.ts";

/** Every figure with a source in a row, wherever it stands. */
function figures(value: unknown): readonly Sourced<unknown>[] {
	if (typeof value !== "object" || value === null) return [];
	if ("value" in value && "source" in value) return [value as Sourced<unknown>];
	return Object.values(value).flatMap(figures);
}

function databases(): readonly (Technology & { readonly data: DataFacts })[] {
	return technologies.flatMap((technology) =>
		technology.data === undefined ? [] : [{ ...technology, data: technology.data }],
	);
}

function ordered({ p50Ms, p99Ms }: LatencyMs): boolean {
	return p50Ms > 0 && p99Ms >= p50Ms;
}

describe("the catalogue's technologies", () => {
	it("are more than forty, over all layers, with unique keys", () => {
		expect(technologies.length).toBeGreaterThan(40);
		expect(new Set(technologies.map(({ key }) => key)).size).toBe(technologies.length);
		for (const layer of layers) expect(technologies.filter((row) => row.layer === layer).length).toBeGreaterThan(5);
	});

	it.each(technologies.map((row) => [row.key, row] as const))(
		"%s has a source and a date for each figure",
		(_, row) => {
			const all = figures(row);
			expect(all.length).toBeGreaterThan(0);
			for (const { source } of all) {
				expect(source.source).not.toBe("");
				expect(source.asOf).toMatch(/^(\d{4}(-\d\d){0,2}|unknown)$/);
				if (source.source.startsWith("estimate")) expect(source.estimated).toBe(true);
			}
		},
	);

	it.each(technologies.map((row) => [row.key, row] as const))("%s has what its layer needs", (_, row) => {
		expect(row.availability.value).toBeGreaterThan(0.99);
		expect(row.availability.value).toBeLessThanOrEqual(1);
		expect(row.routing !== undefined).toBe(row.layer === "routing");
		expect(row.latency !== undefined).toBe(row.layer === "balancing" || row.layer === "application");
		expect(row.data !== undefined).toBe(row.layer === "data");
		expect(row.observability !== undefined).toBe(row.layer === "observability");
		if (row.latency !== undefined) expect(ordered(row.latency.value)).toBe(true);
	});

	it("are found by key, and free text is not", () => {
		expect(findTechnology("cockroachdb")?.name).toBe("CockroachDB");
		expect(findTechnology("our own database")).toBeUndefined();
	});
});

describe("a row of the data layer", () => {
	it.each(databases().map((row) => [row.key, row.data] as const))("%s has sound facts", (_, data) => {
		expect(data.patterns.length).toBeGreaterThan(0);
		for (const pattern of data.patterns) expect(data.strongest.some((entry) => entry.pattern === pattern)).toBe(true);
		for (const { pattern } of data.strongest) expect(data.patterns).toContain(pattern);
		for (const figure of [data.latency.read, data.latency.write, data.lag]) expect(ordered(figure.value)).toBe(true);
		if (needsConflicts(data.patterns)) expect(data.conflictStrategies.length).toBeGreaterThan(0);
		for (const [provider, type] of Object.entries(data.nodeType ?? {})) {
			expect(instanceTypes.some((listed) => listed.provider === provider && listed.type === type)).toBe(true);
		}
	});

	it("fails over by itself wherever a majority elects", () => {
		for (const { key, data } of databases().filter(({ data }) => data.patterns[0] === "consensus")) {
			expect(data.automaticLeaderFailoverMs?.value, key).toBeGreaterThan(0);
		}
	});

	it("promotes by people where nothing elects", () => {
		for (const key of ["postgresql", "mysql", "aurora-global", "elasticache-global", "kafka"]) {
			expect(findTechnology(key)?.data?.automaticLeaderFailoverMs, key).toBeUndefined();
		}
	});

	it("counts the availability of one region's instance, not a multi-region SLA's", () => {
		for (const [key, availability] of [
			["dynamodb-global-tables", 0.9999],
			["cosmosdb", 0.9999],
			["spanner", 0.9999],
			["aurora-dsql", 0.9999],
		] as const) {
			expect(findTechnology(key)?.availability.value, key).toBe(availability);
		}
	});
});

describe("the technologies' own rules", () => {
	const rule = (key: string, kind: string) => findTechnology(key)?.data?.rules.find((rule) => rule.kind === kind);

	it("DynamoDB with strong consistency needs exactly three regions of one set", () => {
		expect(rule("dynamodb-mrsc", "exactly-three-regions")).toBeDefined();
	});

	it("Cosmos DB is not strong with several writers, merges without CRDTs, and hands out session tokens", () => {
		expect(rule("cosmosdb", "no-consistency")).toMatchObject({ pattern: "multi-leader", consistency: "strong" });
		expect(rule("cosmosdb", "conflict-strategies")).toMatchObject({ strategies: ["last-write-wins", "merge"] });
		expect(findTechnology("cosmosdb")?.data?.sessionTokens).toBe(true);
	});

	it("eventual DynamoDB tables let the last write win and have no session tokens", () => {
		expect(rule("dynamodb-global-tables", "conflict-strategies")).toMatchObject({ strategies: ["last-write-wins"] });
		expect(findTechnology("dynamodb-global-tables")?.data?.sessionTokens).toBe(false);
	});

	it("Spanner's voters are fixed, and it and Aurora DSQL have witnesses", () => {
		expect(rule("spanner", "fixed-voters")).toBeDefined();
		expect(findTechnology("spanner")?.data?.witnesses).toBe(true);
		expect(findTechnology("aurora-dsql")?.data?.witnesses).toBe(true);
	});

	it("CockroachDB is consensus, and its followers answer as of 4.8 s ago", () => {
		expect(findTechnology("cockroachdb")?.data?.patterns).toEqual(["consensus"]);
		expect(findTechnology("cockroachdb")?.data?.closedLagMs.value).toBe(4800);
	});
});

describe("the service levels", () => {
	it("are percentages with a source and a date", () => {
		for (const { service, percent, asOf, source } of serviceLevels) {
			expect(percent, service).toBeGreaterThan(99);
			expect(percent, service).toBeLessThanOrEqual(100);
			expect(asOf).toMatch(/^(\d{4}(-\d\d){0,2}|unknown)$/);
			expect(source).not.toBe("");
		}
	});
});

function needsConflicts(patterns: readonly Pattern[]): boolean {
	return patterns.some((pattern) => pattern === "multi-leader" || pattern === "leaderless");
}

describe("the technologies' summaries", () => {
	it("are one for each technology, short and without a full stop", () => {
		expect(Object.keys(technologySummaries).toSorted()).toEqual(technologies.map(({ key }) => key).toSorted());
		for (const summary of Object.values(technologySummaries)) expect(summary).toMatch(/^[A-Z].{15,110}[^.]$/);
	});
});
