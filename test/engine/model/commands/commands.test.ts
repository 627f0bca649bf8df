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
function after(text: string, result: CommandResult): { text: string; design: Design } {
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	const edited = applyEdits(text, result.value);
	if (!edited.ok) throw new Error(`${JSON.stringify(edited.error)} of ${JSON.stringify(result.value)}`);
	return { text: edited.value, design: parsed(edited.value) };
}

const examples = readdirSync("examples")
	.filter((name) => name.endsWith(".yaml"))
	.map((name) => readFileSync(`examples/${name}`, "utf8"));
const [collaboration = ""] = examples.filter((text) => text.includes("Global collaboration"));

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
					if (result.ok) now = after(now.text, result);
					else expect(commandErrorText(now.design, result.error)).toMatch(/^.+\.$/);
				}
			}),
			{ numRuns: 400 },
		);
	});
});
