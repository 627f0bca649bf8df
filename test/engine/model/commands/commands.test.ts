import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { technologies } from "../../../../src/engine/catalog/technologies.ts";
import { applyEdits } from "../../../../src/engine/format/applyEdits.ts";
import { parseDesign } from "../../../../src/engine/format/parseDesign.ts";
import { addComponent } from "../../../../src/engine/model/commands/addComponent.ts";
import { addRegion } from "../../../../src/engine/model/commands/addRegion.ts";
import { addReplication } from "../../../../src/engine/model/commands/addReplication.ts";
import { addScenario } from "../../../../src/engine/model/commands/addScenario.ts";
import { addToRegion } from "../../../../src/engine/model/commands/addToRegion.ts";
import type { CommandResult } from "../../../../src/engine/model/commands/command.ts";
import { commandErrorText } from "../../../../src/engine/model/commands/commandErrorText.ts";
import { connect } from "../../../../src/engine/model/commands/connect.ts";
import { disconnect } from "../../../../src/engine/model/commands/disconnect.ts";
import { addFault, removeFault, updateFault } from "../../../../src/engine/model/commands/faults.ts";
import { itemSections, itemsOf } from "../../../../src/engine/model/commands/items.ts";
import { movePopulation } from "../../../../src/engine/model/commands/movePopulation.ts";
import { moveToRegion } from "../../../../src/engine/model/commands/moveToRegion.ts";
import { removeFromRegion } from "../../../../src/engine/model/commands/removeFromRegion.ts";
import { removeItem } from "../../../../src/engine/model/commands/removeItem.ts";
import { removeRegion } from "../../../../src/engine/model/commands/removeRegion.ts";
import { renameItem } from "../../../../src/engine/model/commands/renameItem.ts";
import { reorderRegions } from "../../../../src/engine/model/commands/reorderRegions.ts";
import { setConsistency } from "../../../../src/engine/model/commands/setConsistency.ts";
import { setField } from "../../../../src/engine/model/commands/setField.ts";
import { setPlace } from "../../../../src/engine/model/commands/setPlace.ts";
import type { Design } from "../../../../src/engine/model/design.ts";
import { consistencies, layers } from "../../../../src/engine/model/vocabulary.ts";

function parsed(text: string): Design {
	const { design, problems } = parseDesign(text);
	if (design === undefined) throw new Error(JSON.stringify(problems, null, 1));
	return design;
}

/** The design and its text after a command; throws where the command is refused or the text gets a problem. */
function applied(text: string, result: CommandResult): { text: string; design: Design } {
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	const edited = applyEdits(text, result.value);
	if (!edited.ok) throw new Error(`${JSON.stringify(edited.error)} of ${JSON.stringify(result.value)}`);
	return { text: edited.value, design: parsed(edited.value) };
}

const examples = readdirSync("examples")
	.filter((name) => name.endsWith(".yaml"))
	.map((name) => readFileSync(`examples/${name}`, "utf8"));

/** A design with everything that can name a region, a population or a component. */
const everything = `archipelago: 1
name: Everything
users:
  populations:
    na: { name: A, at: new-york, share: 33.3% }
    eu: { name: B, at: paris, share: 33.3%, residency: EU }
    apac: { name: C, at: mumbai, share: 33.4% }
regions:
  us: { provider: aws, code: us-east-1 }
  ie: { provider: aws, code: eu-west-1 }
  # the second European one
  de: { provider: aws, code: eu-central-1, role: standby }
  jp: { provider: other, at: tokyo, jurisdiction: JP }
routing:
  dns: { technology: route53, method: dns, policy: weighted, weights: { us: 100%, ie: 0% }, geolocation: { na: us, eu: ie }, primary: us }
  main: { technology: smart-client, method: client, policy: primary, primary: ie }
balancing:
  alb: { technology: alb, to: [api], regions: [us, ie], monthlyCost: { us: 1k, ie: 2k } }
application:
  api:
    technology: kubernetes
    regions: [us, ie, de]
    latency: { p50: 10ms, p99: 40ms }
    capacityPerSecond:
      us: 10k # measured
      ie: 8k
    instances: { type: m6i.xlarge, count: { us: 10, ie: 8 } }
    uses: [docs]
    calls: { worker: { crossRegion: true } }
  worker: { technology: kubernetes, latency: { p50: 10ms, p99: 40ms } }
data:
  docs:
    technology: cassandra
    replicas: [us, ie, de]
    pattern: leaderless
    consistency: strong
    quorum: { read: 3, write: 3 }
    conflicts: last-write-wins
    size: 1TB
    confines: { eu: EU }
  homes:
    technology: kafka
    replicas: [us, ie, de]
    pattern: partitioned
    consistency: eventual
    homes: { na: us, eu: ie, apac: us }
    replication: { copies: { ie: [de], us: [ie, de] } }
    size: 1TB
  ledger:
    technology: cockroachdb
    replicas: [us, ie, de]
    pattern: consensus
    consistency: strong
    leader: ie
    voters: [us, ie]
    witnesses: [jp]
    size: 1GB
    monthlyCost: { us: 100 }
  copy: { technology: postgresql, replicas: [us, ie], pattern: single-leader, consistency: strong, leader: us, replication: { acks: 1 }, size: 1GB }
observability:
  metrics: { technology: prometheus, scope: regional, signals: [metrics], regions: [us] }
features:
  read: { application: api, store: docs, readsPerSecond: 1k, writesPerSecond: 10, itemSize: 1KB }
  write: { application: api, store: homes, readsPerSecond: 1k, writesPerSecond: 10, itemSize: 1KB, shares: { eu: 60%, na: 40% } }
  sign: { application: api, store: ledger, readsPerSecond: 1k, writesPerSecond: 10, itemSize: 1KB }
scenarios:
  bad:
    faults:
      - { at: 1s, for: 10m, kind: region-down, region: ie }
      - { at: 1s, for: 10m, kind: partition, between: [[us], [ie, de], [jp]] }
      - { at: 1s, for: 10m, kind: store-down, store: docs, region: ie }
      - { at: 1s, for: 10m, kind: replication-stall, store: copy }
      - { at: 1s, for: 10m, kind: slow-link, between: [us, ie], latency: 300ms }
      - { at: 1s, for: 10m, kind: surge, population: na, times: 3 }
      - { at: 1s, for: 10m, kind: routing-down, routing: dns }
canvas:
  docs: { x: 1, y: 2 }
  us: { w: 300 }
scenes:
  one: { title: One, focus: [docs, us, na, read], scenario: bad }
`;

type Command = (design: Design) => CommandResult;
const texts = [...examples, everything];

function commandsOf(design: Design): fc.Arbitrary<Command> {
	const region = fc.constantFrom(...design.regions.keys());
	const component = fc.constantFrom(...layers.flatMap((layer) => [...design[layer].keys()]));
	const store = fc.constantFrom(...design.data.keys());
	const population = fc.constantFrom(...design.users.populations.keys());
	const items = itemSections.flatMap((section) => [...itemsOf(design, section).keys()].map((id) => ({ section, id })));
	const renamed = [...items, ...[...design.regions.keys()].map((id) => ({ section: "regions" as const, id }))];
	const scenario = fc.constantFrom(...design.scenarios.keys());
	return fc.oneof<fc.Arbitrary<Command>[]>(
		fc.record({ id: component, region, from: region }).map((args) => (now) => addToRegion(now, args)),
		fc.record({ id: component, region }).map((args) => (now) => removeFromRegion(now, args)),
		fc.record({ id: component, from: region, to: region }).map((args) => (now) => moveToRegion(now, args)),
		fc.constantFrom("ap-southeast-2", "eu-north-1").map((code) => (now) => addRegion(now, { provider: "aws", code })),
		region.map((args) => (now) => removeRegion(now, { region: args })),
		fc.constantFrom(...items).map((args) => (now) => removeItem(now, args)),
		fc.constantFrom(...renamed).map((args) => (now) => renameItem(now, { ...args, to: "renamed-one" })),
		fc
			.record({ technology: fc.constantFrom(...technologies), region })
			.map((args) => (now) => addComponent(now, { technology: args.technology, regions: [args.region] })),
		fc.constantFrom(...technologies).map((technology) => (now) => addComponent(now, { technology, regions: "all" })),
		fc.record({ store, from: region, to: region }).map((args) => (now) => addReplication(now, args)),
		fc
			.record({ store, consistency: fc.constantFrom(...consistencies) })
			.map((args) => (now) => setConsistency(now, args)),
		fc.record({ from: component, to: component }).map((args) => (now) => connect(now, args)),
		fc.record({ from: component, to: component }).map((args) => (now) => disconnect(now, args)),
		fc
			.record({ id: population, share: fc.double({ min: 0, max: 1, noNaN: true }) })
			.map((args) => (now) => movePopulation(now, args)),
		fc.record({ scenario, region }).map(
			(args) => (now) =>
				addFault(now, {
					scenario: args.scenario,
					fault: { at: "60s", for: "5m", kind: "region-down", region: args.region },
				}),
		),
		fc.record({ scenario, index: fc.nat(6) }).map((args) => (now) => removeFault(now, args)),
		fc
			.record({ scenario, index: fc.nat(6) })
			.map((args) => (now) => updateFault(now, { ...args, fields: { at: "90s" } })),
		fc.constant<Command>((now) => addScenario(now, { name: "A new one" })),
		component.map((id) => (now) => setPlace(now, { places: new Map([[id, { x: 10, y: 20 }]]) })),
		fc.record({ region, before: region }).map((args) => (now) => reorderRegions(now, args)),
		fc.record({ region }).map((args) => (now) => reorderRegions(now, args)),
		fc.constant<Command>((now) => setField(now, { path: ["traffic", "averageOfPeak"], value: "50%" })),
	);
}

describe("commands", () => {
	it("either refuse with a sentence or give a design without problems, one after the other", () => {
		const runs = fc.constantFrom(...texts).chain((text) =>
			fc.record({
				text: fc.constant(text),
				commands: fc.array(commandsOf(parsed(text)), { minLength: 1, maxLength: 4 }),
			}),
		);
		fc.assert(
			fc.property(runs, ({ text, commands }) => {
				let now = { text, design: parsed(text) };
				for (const command of commands) {
					const result = command(now.design);
					if (result.ok) now = applied(now.text, result);
					else expect(commandErrorText(now.design, result.error)).toMatch(/^.+\.$/);
				}
			}),
			{ numRuns: 150 },
		);
	});
});

/** The only line that an edit changed, before and after. */
function changedLines(before: string, now: string): readonly (readonly [string | undefined, string | undefined])[] {
	const [old, next] = [before.split("\n"), now.split("\n")];
	const count = Math.max(old.length, next.length);
	return Array.from({ length: count }, (_, index) => [old[index], next[index]] as const).filter(([a, b]) => a !== b);
}

const start = parsed(everything);
const run = (command: (design: Design) => CommandResult) => applied(everything, command(start));

describe("a component", () => {
	it("moves with its capacity, instances and costs", () => {
		const { design } = run((now) => moveToRegion(now, { id: "api", from: "ie", to: "jp" }));
		const api = design.application.get("api");
		expect(api?.regions).toEqual(["us", "de", "jp"]);
		expect(api?.capacityPerSecond.get("jp")).toBe(8000);
		expect(api?.instances?.count.get("jp")).toBe(8);
		expect(api?.capacityPerSecond.has("ie")).toBe(false);
	});

	it("runs in one more region with the size of the one it was copied from", () => {
		const { text, design } = run((now) => addToRegion(now, { id: "api", region: "jp", from: "us" }));
		expect(design.application.get("api")?.capacityPerSecond.get("jp")).toBe(10_000);
		expect(text).toContain("      us: 10k # measured\n      ie: 8k\n      jp: 10k\n");
	});

	it("that runs in all regions gets a list when it leaves one", () => {
		const { design } = run((now) => removeFromRegion(now, { id: "worker", region: "de" }));
		expect(design.application.get("worker")?.regions).toEqual(["us", "ie", "jp"]);
	});

	it("can't leave its last region, nor be where it is already", () => {
		expect(removeFromRegion(start, { id: "metrics", region: "us" })).toEqual({
			ok: false,
			error: { code: "lastRegion", id: "metrics", region: "us" },
		});
		expect(addToRegion(start, { id: "docs", region: "us" })).toMatchObject({ error: { code: "alreadyThere" } });
		expect(addToRegion(start, { id: "dns", region: "us" })).toMatchObject({ error: { code: "notRegional" } });
	});
});

describe("a store", () => {
	it("moves its replica with leader, votes, homes and copies, and with the fault that hits it", () => {
		const moved = run((now) => moveToRegion(now, { id: "homes", from: "us", to: "jp" })).design.data.get("homes");
		expect(moved?.replicas).toEqual(["jp", "ie", "de"]);
		expect([...(moved?.homes ?? [])]).toEqual([
			["na", "jp"],
			["eu", "ie"],
			["apac", "jp"],
		]);
		expect(moved?.replication.copies.get("jp")).toEqual(["ie", "de"]);
		const ledger = run((now) => removeFromRegion(now, { id: "ledger", region: "ie" })).design.data.get("ledger");
		expect(ledger).toMatchObject({ replicas: ["us", "de"], leader: "us", voters: ["us"], witnesses: ["jp"] });
		const scenario = run((now) => removeFromRegion(now, { id: "docs", region: "ie" })).design.scenarios.get("bad");
		expect(scenario?.faults.map(({ kind }) => kind)).not.toContain("store-down");
	});

	it("moved to where it is already is merged into the replica there, which takes over leader and homes", () => {
		const homes = run((now) => moveToRegion(now, { id: "homes", from: "us", to: "ie" })).design.data.get("homes");
		expect(homes?.replicas).toEqual(["ie", "de"]);
		expect([...(homes?.homes.values() ?? [])]).toEqual(["ie", "ie", "ie"]);
		const [chat = ""] = examples.filter((example) => example.includes("Global collaboration"));
		const merge = moveToRegion(parsed(chat), { id: "accounts", from: "us-east", to: "ap-south" });
		const { design, text } = applied(chat, merge);
		expect(design.data.get("accounts")).toMatchObject({ replicas: ["eu-west", "ap-south"], leader: "ap-south" });
		// The replicas, the leader, and the fault that hits the leader.
		expect(changedLines(chat, text)).toHaveLength(3);
		expect(design.scenarios.get("accounts-leader-lost")?.faults).toMatchObject([{ region: "ap-south" }]);
	});

	it("lowers quorums that fewer replicas can't meet", () => {
		const { design } = run((now) => removeFromRegion(now, { id: "docs", region: "de" }));
		expect(design.data.get("docs")?.quorum).toEqual({ read: 2, write: 2 });
	});

	it("is refused a region where the data of a population may not rest, with the reason", () => {
		const refused = addReplication(start, { store: "docs", from: "us", to: "jp" });
		expect(refused).toEqual({
			ok: false,
			error: {
				code: "confined",
				store: "docs",
				population: "eu",
				jurisdiction: "EU",
				region: "jp",
				regionJurisdiction: "JP",
			},
		});
		expect(refused.ok || commandErrorText(start, refused.error)).toMatch(
			/^The data of B may rest only in EU, and jp is in JP\./,
		);
	});

	it("that becomes strong replicates synchronously, and is refused where its technology can't", () => {
		const [text = ""] = examples.filter((example) => example.includes("US primary"));
		const orders = applied(text, setConsistency(parsed(text), { store: "orders", consistency: "strong" }));
		expect(orders.design.data.get("orders")?.replication.mode).toBe("sync");
		expect(changedLines(text, orders.text)).toHaveLength(2);
		const [flapping = ""] = examples.filter((example) => example.includes("dynamodb-global-tables, replicas"));
		const offered = technologies.find(({ key }) => key === "dynamodb-global-tables")?.data?.strongest ?? [];
		expect(setConsistency(parsed(flapping), { store: "main", consistency: "strong", offered })).toMatchObject({
			error: { code: "unsupportedConsistency", strongest: "read-your-writes" },
		});
	});

	it("is new with what its pattern needs", () => {
		const technology = technologies.find(({ key }) => key === "cockroachdb");
		if (technology === undefined) throw new Error("cockroachdb");
		const { design } = run((now) => addComponent(now, { technology, regions: ["ie", "us"] }));
		expect(design.data.get("cockroachdb")).toMatchObject({
			replicas: ["ie", "us"],
			leader: "ie",
			pattern: "consensus",
		});
	});
});

describe("a region", () => {
	it("goes with all that names it", () => {
		const without = run((now) => removeRegion(now, { region: "ie" }));
		expect(without.text).not.toMatch(/\bie\b/);
		expect(without.design.routing.get("main")?.policy).toBe("latency");
		expect(without.design.data.get("homes")?.homes.get("eu")).toBe("de");
		expect(without.design.scenarios.get("bad")?.faults.map(({ kind }) => kind)).toEqual([
			"partition",
			"replication-stall",
			"surge",
			"routing-down",
		]);
	});

	it("stays when something runs there only", () => {
		expect(removeRegion(start, { region: "us" })).toMatchObject({ error: { code: "lastRegion", id: "metrics" } });
	});

	it("is new at the end or in front of another, under a free id", () => {
		const { design } = run((now) => addRegion(now, { provider: "aws", code: "eu-north-1", before: "ie" }));
		expect([...design.regions.keys()]).toEqual(["us", "eu-north-1", "ie", "de", "jp"]);
		expect(design.application.get("worker")?.regions).toContain("eu-north-1");
	});

	it("moves with the comment above it", () => {
		const { text } = run((now) => reorderRegions(now, { region: "de", before: "us" }));
		expect(text).toContain("regions:\n  # the second European one\n  de: {");
	});
});

describe("other commands", () => {
	it("rename an id wherever it stands, as key and as value", () => {
		const { text, design } = run((now) => renameItem(now, { section: "regions", id: "ie", to: "dublin" }));
		expect(text).not.toMatch(/\bie\b/);
		expect(design.regions.get("dublin")?.code).toBe("eu-west-1");
		expect(renameItem(start, { section: "data", id: "docs", to: "us" })).toMatchObject({ error: { code: "idTaken" } });
		expect(renameItem(start, { section: "data", id: "docs", to: "Docs" })).toMatchObject({ error: { code: "badId" } });
	});

	it("keep the shares of all populations at 100 %", () => {
		const { design } = run((now) => movePopulation(now, { id: "apac", share: 0.5 }));
		expect([...design.users.populations.values()].map(({ share }) => share)).toEqual([0.25, 0.25, 0.5]);
		const gone = run((now) => removeItem(now, { section: "users.populations", id: "apac" })).design;
		expect([...gone.users.populations.values()].map(({ share }) => share)).toEqual([0.5, 0.5]);
	});

	it("don't take away what a feature needs", () => {
		expect(removeItem(start, { section: "data", id: "docs" })).toEqual({
			ok: false,
			error: { code: "inUse", id: "docs", by: ["read"] },
		});
	});

	it("draw lines that mean something and refuse the others", () => {
		const { design } = run((now) => connect(now, { from: "api", to: "ledger" }));
		expect(design.application.get("api")?.uses).toEqual(["docs", "ledger"]);
		expect(connect(start, { from: "docs", to: "ledger" })).toMatchObject({ error: { code: "cantConnect" } });
		expect(connect(start, { from: "alb", to: "api" })).toMatchObject({ error: { code: "alreadyConnected" } });
		expect(connect(start, { from: "dns", to: "alb" })).toMatchObject({ error: { code: "impliedConnection" } });
	});

	it("change nothing but their line", () => {
		const { text } = run((now) => setPlace(now, { places: new Map([["docs", { x: 40 }]]) }));
		expect(changedLines(everything, text)).toEqual([["  docs: { x: 1, y: 2 }", "  docs: { x: 40, y: 2 }"]]);
		const faulted = run((now) => updateFault(now, { scenario: "bad", index: 0, fields: { for: "20m" } }));
		expect(changedLines(everything, faulted.text)).toHaveLength(1);
	});
});
