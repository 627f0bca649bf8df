import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";

const valid = `archipelago: 1
name: Test
users:
  populations:
    na: { name: A, at: new-york, share: 60% }
    eu: { name: B, at: paris, share: 0.4, residency: EU }
regions:
  us: { provider: aws, code: us-east-1 }
  ie: { provider: aws, code: eu-west-1 }
routing:
  dns: { technology: route53, method: dns }
balancing:
  alb: { technology: alb }
application:
  api: { technology: kubernetes, latency: { p50: 10ms, p99: 40ms } }
data:
  main: { technology: postgresql, replicas: [us, ie], pattern: single-leader, consistency: eventual, leader: us, size: 1TB }
features:
  all: { application: api, store: main, readsPerSecond: 1k, writesPerSecond: 10, itemSize: 1KB }
scenarios:
  bad: { faults: [{ at: 1s, for: 10m, kind: region-down, region: us }] }
`;

/** The problems of the valid file with one piece replaced. */
function problemsWith(old: string, replacement: string) {
	expect(valid).toContain(old);
	return parseDesign(valid.replace(old, replacement)).problems;
}

/** The message and the suggestion of the only problem. */
function only(old: string, replacement: string) {
	const problems = problemsWith(old, replacement);
	expect(problems).toHaveLength(1);
	return problems[0];
}

describe("a valid design", () => {
	it("has no problem", () => {
		expect(parseDesign(valid).problems).toEqual([]);
	});

	it.each([
		["quoted numbers", "readsPerSecond: 1k", 'readsPerSecond: "1_000"'],
		["billions", "readsPerSecond: 1k", "readsPerSecond: 1.5B"],
		["regions: all", "alb: { technology: alb }", "alb: { technology: alb, regions: all }"],
		["a cost in total", "technology: alb", "technology: alb, monthlyCost: 12k"],
		["a cost by region", "technology: alb", "technology: alb, monthlyCost: { us: 12k, ie: 3500.50 }"],
		["one capacity for each region", "technology: kubernetes", "technology: kubernetes, capacityPerSecond: 60k"],
		[
			"one count for each region",
			"technology: kubernetes",
			"technology: kubernetes, instances: { type: m6i.xlarge, count: 3 }",
		],
		["keys of one's own", "technology: alb", "technology: alb, x-team: { anything: [1] }"],
		["free text for a technology", "technology: postgresql", "technology: Our own database"],
		["coordinates", "at: paris", "at: [48.9, 2.3]"],
		["a section with nothing in it", "scenarios:", "observability:\nscenarios:"],
		[
			"other providers with a place",
			"us: { provider: aws, code: us-east-1 }",
			"us: { provider: other, at: new-york, jurisdiction: US }",
		],
		["kibibytes", "itemSize: 1KB", "itemSize: 4KiB"],
		["microseconds", "p50: 10ms", "p50: 250us"],
		["an alias", "at: paris", "at: &city paris, jurisdiction: EU, x-city: *city"],
	])("may have %s", (_, old, replacement) => {
		expect(problemsWith(old, replacement)).toEqual([]);
	});

	it("may start with a byte order mark and have carriage returns", () => {
		expect(parseDesign(`\uFEFF${valid.replaceAll("\n", "\r\n")}`).problems).toEqual([]);
	});
});

describe("a problem", () => {
	it("says where it is, what is wrong, what was expected and what was meant", () => {
		expect(only("replicas: [us, ie]", "replicas: [us, ir]")).toEqual({
			line: 17,
			column: 50,
			endLine: 17,
			endColumn: 52,
			path: "data.main.replicas[1]",
			message: "`data.main.replicas[1]` names `ir`, which `regions` doesn't have",
			expected: "the id of a region",
			suggestion: "ie",
		});
	});

	it("doesn't hide another one", () => {
		const text = valid
			.replace("share: 60%", "share: 50%")
			.replace("size: 1TB", "size: 1")
			.replace("kind: region-down", "kind: region-dwon");
		expect(parseDesign(text).problems.map(({ path }) => path)).toEqual([
			"users.populations",
			"data.main.size",
			"scenarios.bad.faults[0].kind",
		]);
	});

	it.each([
		["a misspelt key", "technology: route53", "tecnology: route53", "technology"],
		["a misspelt word of a closed set", "pattern: single-leader", "pattern: single-lead", "single-leader"],
		["a misspelt catalogue technology", "technology: postgresql", "technology: postgressql", "postgresql"],
		["a misspelt city", "at: paris", "at: pariss", "paris"],
		["a misspelt region code", "code: eu-west-1", "code: eu-wset-1", "eu-west-1"],
		["a misspelt unit", "size: 1TB", "size: 1tb", "1TB"],
		["a misspelt store", "store: main", "store: mian", "main"],
		["a percentage without its sign", "share: 60%", "share: 60", "60%"],
		["an id in capitals", "  na: {", "  NA: {", "na"],
	])("suggests what was meant by %s", (...[, old, replacement, suggestion]) => {
		const problems = problemsWith(old, replacement);
		expect(problems.map((problem) => problem.suggestion)).toContain(suggestion);
	});

	it("says what to write for a bare number", () => {
		expect(only("p50: 10ms", "p50: 10")?.message).toContain("write 10ms, 10s or 10m");
		expect(only("itemSize: 1KB", "itemSize: 1")?.message).toContain("write 1B, 1KB or 1GB");
	});

	it.each([
		["NaN", "readsPerSecond: 1k", "readsPerSecond: .nan", "features.all.readsPerSecond"],
		["infinity", "readsPerSecond: 1k", "readsPerSecond: .inf", "features.all.readsPerSecond"],
		["a number beyond all numbers", "readsPerSecond: 1k", "readsPerSecond: 1e309", "features.all.readsPerSecond"],
		["a negative duration", "p50: 10ms", "p50: -10ms", "application.api.latency.p50"],
		["a share over 100%", "share: 60%", "share: 160%", "users.populations.na.share"],
		["p99 under p50", "p99: 40ms", "p99: 4ms", "application.api.latency.p99"],
		[
			"__proto__ as a key",
			"technology: alb",
			"technology: alb, __proto__: { regions: all }",
			"balancing.alb.__proto__",
		],
		["constructor as a key", "technology: alb", "technology: alb, constructor: 1", "balancing.alb.constructor"],
		["__proto__ as an id", "  alb:", "  __proto__: { technology: nginx }\n  alb:", "balancing.__proto__"],
		["a technology of another layer", "technology: postgresql", "technology: route53", "data.main.technology"],
		["a leader that is no replica", "replicas: [us, ie]", "replicas: [ie]", "data.main.leader"],
		["a leader that is a witness", "leader: us", "leader: us, witnesses: [us]", "data.main.leader"],
		["witnesses alone", "leader: us", "leader: ie, witnesses: [us, ie]", "data.main.witnesses"],
		["a leader where the pattern has none", "pattern: single-leader", "pattern: multi-leader", "data.main.leader"],
		["no leader where the pattern needs one", "leader: us, ", "", "data.main.leader"],
		["nearest for a single leader", "leader: us", "leader: nearest", "data.main.leader"],
		["voters that are no replicas", "replicas: [us, ie]", "replicas: [us], voters: [us, ie]", "data.main.voters[1]"],
		["a quorum nobody can meet", "size: 1TB", "quorum: { read: 3, write: 0 }, size: 1TB", "data.main.quorum.read"],
		[
			"a home that is no replica",
			"size: 1TB",
			"replication: { copies: { us: [us] } }, size: 1TB",
			"data.main.replication.copies.us[0]",
		],
		["a missing required key", ", size: 1TB", "", "data.main.size"],
		["a store in a store's place taken by a region", "store: main", "store: us", "features.all.store"],
		["two things of one id", "  api: {", "  us: {", "application.us"],
		["a list for a map", "  alb: { technology: alb }", "  - alb", "balancing"],
		["a weighted policy without weights", "method: dns", "method: dns, policy: weighted", "routing.dns.weights"],
		["a primary policy without a primary", "method: dns", "method: dns, policy: primary", "routing.dns.primary"],
		["a place for other providers", "provider: aws, code: us-east-1", "provider: other", "regions.us.at"],
		["a key of another kind of fault", "region: us }] }", "region: us, times: 3 }] }", "scenarios.bad.faults[0].times"],
		[
			"groups that overlap",
			"kind: region-down, region: us",
			"kind: partition, between: [[us], [us, ie]]",
			"scenarios.bad.faults[0].between[1]",
		],
		[
			"one group",
			"kind: region-down, region: us",
			"kind: partition, between: [[us, ie]]",
			"scenarios.bad.faults[0].between",
		],
		[
			"shares of a feature that don't add up",
			"itemSize: 1KB",
			"itemSize: 1KB, shares: { na: 50% }",
			"features.all.shares",
		],
		[
			"a cost in a region where it doesn't run",
			"technology: alb",
			"technology: alb, regions: [us], monthlyCost: { ie: 1 }",
			"balancing.alb.monthlyCost.ie",
		],
	])("is %s", (...[, old, replacement, path]) => {
		expect(problemsWith(old, replacement).map((problem) => problem.path)).toContain(path);
	});

	it("is a home that is missing for a population that uses a partitioned store", () => {
		const text =
			"technology: kafka, replicas: [us, ie], pattern: partitioned, consistency: eventual, homes: { na: us }, size: 1TB";
		const old =
			"technology: postgresql, replicas: [us, ie], pattern: single-leader, consistency: eventual, leader: us, size: 1TB";
		expect(only(old, text)).toMatchObject({
			path: "data.main.homes.eu",
			message: "the population `eu` uses this partitioned store and has no home in it",
		});
		expect(
			problemsWith(`${old} }\nfeatures:\n  all: {`, `${text} }\nfeatures:\n  all: { shares: { na: 100% },`),
		).toEqual([]);
	});
});

describe("the text as a whole", () => {
	it.each([
		["is not YAML", "a: [1, 2", 1],
		["has a tab for indentation", "archipelago: 1\nname: A\nregions:\n\tus: 1\n", 4],
		["is two documents", "archipelago: 1\nname: A\n---\nb: 1\n", 3],
		["writes a key twice", "archipelago: 1\nname: A\nname: B\n", 3],
		["is a list", "- a\n", 1],
		["is empty", "", 1],
		["starts with another key", "name: A\narchipelago: 1\n", 1],
		["has an alias without an anchor", "archipelago: 1\nname: *nobody\n", 2],
		["has an anchor in itself", "archipelago: 1\nname: A\nx-a: &a [*a]\n", 3],
	])("is refused when it %s", (_, text, line) => {
		const { design, problems } = parseDesign(text);
		expect(design).toBeUndefined();
		expect(problems[0]?.line).toBe(line);
	});

	it("is refused with the limit when it has over a mebibyte, counted in bytes", () => {
		const text = `${valid}# ${"€".repeat(350_000)}\n`;
		expect(parseDesign(text).problems).toHaveLength(1);
		expect(parseDesign(text).problems[0]?.message).toContain("1 MiB");
	});

	it("is refused when it is of a newer version, with what to do", () => {
		const { problems } = parseDesign(valid.replace("archipelago: 1", "archipelago: 2"));
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatchObject({ line: 1, column: 14, path: "archipelago" });
		expect(problems[0]?.message).toContain("newer release");
	});

	it("is refused at once when aliases multiply", () => {
		const levels = Array.from(
			{ length: 30 },
			(_, level) =>
				`x-l${level}: &l${level} [${
					level === 0
						? "a"
						: Array(9)
								.fill(`*l${level - 1}`)
								.join(", ")
				}]`,
		);
		const { problems } = parseDesign(`${valid}${levels.join("\n")}\n`);
		expect(problems.map((problem) => problem.message)).toEqual(["aliases expand more than 100 times"]);
	});

	it("may use a hundred aliases and not one more", () => {
		const withAliases = (count: number) => `${valid}x-a: &a 1\nx-b: [${Array(count).fill("*a").join(", ")}]\n`;
		expect(parseDesign(withAliases(100)).problems).toEqual([]);
		expect(parseDesign(withAliases(101)).problems).toHaveLength(1);
	});

	it("is refused when it nests without end", () => {
		expect(
			parseDesign(`archipelago: 1\nname: A\nx-a: ${"[".repeat(5000)}${"]".repeat(5000)}\n`).design,
		).toBeUndefined();
		expect(
			parseDesign(`archipelago: 1\nname: A\nx-a: ${"[".repeat(100)}${"]".repeat(100)}\n`).problems[0]?.message,
		).toContain("nested");
	});

	it("is refused with more than 64 regions", () => {
		const many = Array.from({ length: 64 }, (_, index) => `  r${index}: { provider: aws, code: us-east-1 }\n`).join("");
		expect(problemsWith("regions:\n", `regions:\n${many}`).map(({ message }) => message)).toEqual([
			"`regions` has 66 entries",
		]);
	});
});

describe("a sentence in a one-line map", () => {
	it("goes on over a comma", () => {
		const { design } = parseDesign(`${valid}scenes:\n  one: { title: Three regions, all serving, view: map }\n`);
		expect(design?.scenes.get("one")).toMatchObject({ title: "Three regions, all serving", view: "map" });
	});
});
