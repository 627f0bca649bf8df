import { describe, expect, it } from "vitest";
import { parseDesign } from "../../../src/engine/format/parseDesign.ts";
import { quickFixes } from "../../../src/engine/format/quickFixes.ts";

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
  dns: { technology: route53, method: dns, ttl: 60s } # asked first
application:
  api: { technology: kubernetes, latency: { p50: 10ms, p99: 40ms }, calls: {} }
data:
  main:
    technology: postgresql
    replicas: [us, ie]
    pattern: single-leader # the copy in Ireland only reads
    consistency: eventual
    leader: us
    size: 1TB
features:
  all: { application: api, store: main, readsPerSecond: 1k, writesPerSecond: 10, itemSize: 1KB }
scenarios:
  bad: { faults: [{ at: 1s, for: 10m, kind: region-down, region: us }] }
scenes:
  first: { scenario: bad, from: 10s, to: 60s }
`;

/** A piece of the valid file, what stands in its place, and the labels of the fixes that must be among those offered. */
const slips: readonly (readonly [name: string, old: string, replacement: string, labels: readonly string[]])[] = [
	["a misspelt key", "provider: aws, code: us-east-1", "provder: aws, code: us-east-1", ["Change to provider"]],
	["a key that nothing knows", "name: A,", "name: A, zebra: 3,", ["Remove zebra"]],
	["a missing unit", "ttl: 60s", "ttl: 60", ["Change to 60ms", "Change to 60s", "Change to 60m"]],
	["a unit in capitals", "ttl: 60s", "ttl: 60S", ["Change to 60s"]],
	[
		"no quantity at all",
		"ttl: 60s",
		"ttl: soon",
		["Change to 60s, the default", "Remove ttl, so that its default holds"],
	],
	["a negative amount", "ttl: 60s", "ttl: -60s", ["Change to 60s"]],
	["a size without a unit", "size: 1TB", "size: 1", ["Change to 1B"]],
	["a share over 1 without a percent sign", "share: 60%", "share: 60", ["Change to 60%"]],
	["a misspelt word", "consistency: eventual", "consistency: eventul", ["Change to eventual"]],
	["a word of another set", "consistency: eventual", "consistency: weak", ["Change to strong"]],
	["a misspelt id", "store: main,", "store: mian,", ["Change to main"]],
	[
		"an id that isn't there",
		"application: api,",
		"application: checkout,",
		["Change to api", "Add the application checkout"],
	],
	["a store that isn't there", "store: main,", "store: orders,", ["Change to main", "Add the store orders"]],
	[
		"a region that isn't there",
		"replicas: [us, ie]",
		"replicas: [us, ie, tokyo]",
		["Add the region tokyo", "Remove tokyo from the list"],
	],
	["a city with a slip", "at: paris", "at: pariss", ["Change to paris"]],
	["a region code with a slip", "code: us-east-1", "code: us-eats-1", ["Change to us-east-1"]],
	["a technology with a slip", "technology: postgresql", "technology: postgresq", ["Change to postgresql"]],
	["a missing key", "    size: 1TB\n", "", ["Add size: 100GB"]],
	["a missing code", ", code: us-east-1", "", ["Add code: us-east-1"]],
	["a missing place", "at: paris, ", "", ["Add at: new-york"]],
	["a missing share", ", share: 60%", "", ["Add share: 60%"]],
	["a missing leader", "    leader: us\n", "", ["Add leader: us"]],
	["missing homes", "pattern: single-leader # the copy in Ireland only reads", "pattern: partitioned", ["Add na: us"]],
	["a leader elsewhere", "replicas: [us, ie]", "replicas: [ie]", ["Change to ie"]],
	["a leader where nobody leads", "pattern: single-leader #", "pattern: leaderless #", ["Remove leader"]],
	["a region listed twice", "replicas: [us, ie]", "replicas: [us, ie, us]", ["Remove us from the list"]],
	["shares that fall short", "share: 60%", "share: 50%", ["Scale the shares to 100%", "Change eu to 50%"]],
	["shares that exceed", "share: 60%", "share: 90%", ["Scale the shares to 100%", "Change eu to 10%"]],
	["a tail shorter than the median", "p50: 10ms, p99: 40ms", "p50: 40ms, p99: 10ms", ["Swap p50 and p99"]],
	["a median of 0", "p50: 10ms,", "p50: 0ms,", ["Change p50 to 40ms"]],
	["a policy without what it needs", "ttl: 60s", "ttl: 60s, policy: weighted", ["Add weights: { us: 50%, ie: 50% }"]],
	["a policy without its primary", "ttl: 60s", "ttl: 60s, policy: primary", ["Add primary: us"]],
	["a quorum that can't be met", "    leader: us\n", "    leader: us\n    quorum: { read: 5 }\n", ["Change to 2"]],
	["a fault of no time", "for: 10m", "for: 0s", ["Change to 10m"]],
	["a fault without its region", ", region: us }", " }", ["Add region: us"]],
	["a partition without sides", "kind: region-down, region: us", "kind: partition", ["Add between: [[us], [ie]]"]],
	["a degraded region that is well", "kind: region-down", "kind: degraded", ["Add errorRate: 60%"]],
	[
		"a slow link that isn't slow",
		"kind: region-down, region: us",
		"kind: slow-link, between: [us, ie]",
		["Add latency: 300ms"],
	],
	["a key of another kind of fault", "kind: region-down,", "kind: region-down, times: 3,", ["Remove times"]],
	["a scene that ends before it begins", "from: 10s, to: 60s", "from: 60s, to: 10s", ["Remove to"]],
	["an id with a capital", "  api: {", "  Api: {", ["Change to api"]],
	[
		"a missing section",
		"regions:\n  us: { provider: aws, code: us-east-1 }\n  ie: { provider: aws, code: eu-west-1 }\n",
		"regions:\n",
		[],
	],
	["no version", "archipelago: 1\n", "", ["Add archipelago: 1"]],
	[
		"a version that isn't first",
		"archipelago: 1\nname: Test\n",
		"name: Test\narchipelago: 1\n",
		["Move archipelago to the top"],
	],
	["a key written twice", "name: Test\n", "name: Test\nname: Test 2\n", ["Remove this name"]],
	["tabs", "  dns: {", "\tdns: {", ["Indent by spaces"]],
	["yes for true", "ttl: 60s", "sticky: yes", ["Change to true"]],
];

describe("the quick fixes of a problem", () => {
	it.each(slips)("mend %s", (...[, old, replacement, labels]) => {
		expect(valid).toContain(old);
		const text = valid.replace(old, replacement);
		const { problems } = parseDesign(text);
		expect(problems.length).toBeGreaterThan(0);
		const offered = problems.flatMap((problem) => quickFixes(text, problem).map(({ label }) => label));
		for (const label of labels) expect(offered).toContain(label);
		for (const problem of problems) {
			for (const fix of quickFixes(text, problem)) {
				const left = parseDesign(fix.text).problems;
				expect(left.filter((each) => each.path === problem.path && each.message === problem.message)).toEqual([]);
			}
		}
	});

	it("leave everything else as it is, comments too", () => {
		const text = valid.replace("ttl: 60s", "ttl: 60");
		const [problem] = parseDesign(text).problems;
		const fix = problem && quickFixes(text, problem).find(({ label }) => label === "Change to 60s");
		expect(fix?.text).toBe(valid);
	});

	it("are none where nothing can be guessed", () => {
		const text = valid.replace("archipelago: 1", "archipelago: 99");
		const [problem] = parseDesign(text).problems;
		expect(problem && quickFixes(text, problem)).toEqual([]);
	});
});
