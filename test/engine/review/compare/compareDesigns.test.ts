import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../../src/engine/format/applyEdits.ts";
import { addToRegion } from "../../../../src/engine/model/commands/addToRegion.ts";
import type { CommandResult } from "../../../../src/engine/model/commands/command.ts";
import { moveToRegion } from "../../../../src/engine/model/commands/moveToRegion.ts";
import { renameItem } from "../../../../src/engine/model/commands/renameItem.ts";
import { reorderRegions } from "../../../../src/engine/model/commands/reorderRegions.ts";
import { setField } from "../../../../src/engine/model/commands/setField.ts";
import { setPlace } from "../../../../src/engine/model/commands/setPlace.ts";
import type { Design } from "../../../../src/engine/model/design.ts";
import type { Difference } from "../../../../src/engine/model/difference.ts";
import { compareDesigns } from "../../../../src/engine/review/compare/compareDesigns.ts";
import { designOf } from "../../designOf.ts";
import { generatedDesign } from "../../reference/generated/generatedDesign.ts";
import { exampleText } from "./exampleText.ts";

const shop = `archipelago: 1
name: Shop
users:
  active: 1M
  populations:
    na: { at: new-york, share: 60% }
    eu: { at: london, share: 40% }
regions:
  us-east: { provider: aws, code: us-east-1 }
  eu-west: { provider: aws, code: eu-west-1 }
  ap-south: { provider: aws, code: ap-south-1 }
routing:
  dns: { technology: route53, method: dns, ttl: 60s }
  edge: { technology: cloudflare, method: anycast }
balancing:
  alb: { technology: alb, regions: [us-east, eu-west] }
application:
  api:
    technology: kubernetes
    regions: [us-east]
    latency: { p50: 8ms, p99: 40ms }
    capacityPerSecond: { us-east: 5k }
data:
  orders:
    technology: own
    replicas: [us-east, eu-west]
    pattern: multi-leader
    consistency: bounded-staleness
    staleBound: 5s
    conflicts: version
    size: 1TB
features:
  order: { application: api, store: orders, readsPerSecond: 100, writesPerSecond: 20, itemSize: 4KB }
scenarios:
  loss:
    faults:
      - { at: 60s, for: 10m, kind: region-down, region: us-east }
      - { at: 90s, for: 5m, kind: partition, between: [[us-east], [eu-west, ap-south]] }
`;

const before = designOf(shop);

function without({ sentence, follows, section, id, regions, ...rest }: Difference): object {
	return rest;
}

/** Path, kind and both values of what differs when a part of the text is another. */
function changed(from: string, to: string): readonly object[] {
	expect(shop).toContain(from);
	return compareDesigns(before, designOf(shop.replace(from, to))).model.map(without);
}

function sentences(from: string, to: string): readonly string[] {
	expect(shop).toContain(from);
	return compareDesigns(before, designOf(shop.replace(from, to))).model.map(({ sentence }) => sentence);
}

function afterCommand(result: CommandResult): Design {
	if (!result.ok) throw new Error(result.error.code);
	const edited = applyEdits(shop, result.value);
	if (!edited.ok) throw new Error("the edit does not apply");
	return designOf(edited.value);
}

describe("two texts of one design", () => {
	it.each([
		["another notation of a duration", "ttl: 60s", "ttl: 1m"],
		["another notation of a size", "size: 1TB", "size: 1000GB"],
		["another notation of a share", "share: 60%", "share: 0.6"],
		["a default that is written", "name: Shop", "name: Shop\ncurrency: USD"],
		["a name that is the id", "na: { at", "na: { name: na, at"],
		["an address that is the catalogue's", "code: us-east-1 }", "code: us-east-1, role: active }"],
		["another order of keys", "{ at: new-york, share: 60% }", "{ share: 60%, at: new-york }"],
		["another order of regions in a list", "regions: [us-east, eu-west]", "regions: [eu-west, us-east]"],
		["another order of the groups of a cut", "[[us-east], [eu-west, ap-south]]", "[[ap-south, eu-west], [us-east]]"],
		["a comment", "data:", "# the truth\ndata:"],
	])("do not differ by %s", (_what, from, to) => {
		expect(shop).toContain(from);
		expect(compareDesigns(before, designOf(shop.replace(from, to)))).toEqual({ model: [], layout: [] });
	});

	it("do not differ by the order of their components, and by that of columns only in the layout", () => {
		const eu = "  eu-west: { provider: aws, code: eu-west-1 }\n";
		const text = shop.replace(eu, "").replace("regions:\n", `regions:\n${eu}`);
		const { model, layout } = compareDesigns(before, designOf(text));
		expect(model).toEqual([]);
		expect(layout.map(without)).toEqual([
			{
				path: "regions",
				kind: "moved",
				a: ["us-east", "eu-west", "ap-south"],
				b: ["eu-west", "us-east", "ap-south"],
			},
		]);
	});
});

describe("what differs between two designs", () => {
	it("is said in the terms of the field", () => {
		expect(changed("consistency: bounded-staleness", "consistency: eventual")).toContainEqual({
			path: "data.orders.consistency",
			kind: "changed",
			a: "bounded-staleness",
			b: "eventual",
		});
		expect(sentences("consistency: bounded-staleness", "consistency: eventual")[0]).toBe(
			"orders: consistency bounded-staleness → eventual",
		);
	});

	it("tells the defaults that follow from a choice", () => {
		const after = designOf(shop.replace("consistency: bounded-staleness", "consistency: strong"));
		const { model } = compareDesigns(before, after);
		expect(model.filter(({ follows }) => !follows).map(({ path }) => path)).toEqual(["data.orders.consistency"]);
		// A store that claims strong replicates synchronously, asks a majority of two, and so do its features' reads.
		expect(model.filter(({ follows }) => follows).map(({ path, a, b }) => [path, a, b])).toEqual([
			["data.orders.quorum.read", 1, 2],
			["data.orders.quorum.write", 1, 2],
			["data.orders.replication.mode", "async", "sync"],
			["features.order.reads", "bounded-staleness", "strong"],
		]);
	});

	it("has quantities in canonical units", () => {
		expect(changed("ttl: 60s", "ttl: 5m")).toEqual([
			{ path: "routing.dns.ttl", kind: "changed", a: 60_000, b: 300_000 },
		]);
		expect(sentences("ttl: 60s", "ttl: 5m")).toEqual(["dns: TTL 1 min → 5 min"]);
		expect(sentences("size: 1TB", "size: 1.5TB")).toEqual(["orders: size 1 TB → 1.5 TB"]);
		expect(sentences("capacityPerSecond: { us-east: 5k }", "capacityPerSecond: { us-east: 7500 }")).toEqual([
			"api: capacity in us-east 5,000 /s → 7,500 /s",
		]);
	});

	it("says that a component also runs in a region, and where it no longer does", () => {
		expect(changed("regions: [us-east]", "regions: [us-east, eu-west]")).toEqual([
			{ path: "application.api.regions", kind: "added", a: null, b: "eu-west" },
		]);
		expect(sentences("regions: [us-east]", "regions: [us-east, eu-west]")).toEqual(["api also runs in eu-west"]);
		expect(sentences("regions: [us-east, eu-west]", "regions: [us-east]")).toEqual(["alb no longer runs in eu-west"]);
	});

	it("says that what leaves one region for another has moved", () => {
		const { model } = compareDesigns(
			before,
			designOf(shop.replace("[us-east, eu-west]\n    pattern", "[us-east, ap-south]\n    pattern")),
		);
		const [voters, replicas] = [model.find(({ path }) => path === "data.orders.voters"), model[0]];
		expect(replicas).toMatchObject({
			path: "data.orders.replicas",
			kind: "moved",
			a: "eu-west",
			b: "ap-south",
			regions: { from: "eu-west", to: "ap-south" },
			sentence: "orders: the replica in eu-west moves to ap-south",
		});
		expect(voters?.kind).toBe("removed");
	});

	it("takes two that leave for one that comes for no move: which of them went there is anybody's guess", () => {
		const text = shop.replace("regions: [us-east, eu-west]", "regions: [ap-south]");
		const kinds = compareDesigns(before, designOf(text)).model.map(({ kind }) => kind);
		expect(kinds).toEqual(["removed", "removed", "added"]);
	});

	it("says that a population lives elsewhere", () => {
		const [difference, ...rest] = compareDesigns(before, designOf(shop.replace("at: london", "at: paris"))).model;
		expect(difference).toMatchObject({
			path: "users.populations.eu.at",
			kind: "moved",
			a: "London",
			b: "Paris",
			sentence: "eu moves from London to Paris",
			follows: false,
		});
		// The law that it lives under is that of the city's country.
		expect(rest.map(({ path, follows }) => [path, follows])).toEqual([["users.populations.eu.jurisdiction", true]]);
	});

	it("names things that are new or gone with all that they say", () => {
		const text = shop.replace(
			"features:",
			"  carts: { technology: own, replicas: [eu-west], pattern: multi-leader, consistency: eventual, conflicts: crdt, size: 1GB }\nfeatures:",
		);
		const [added] = compareDesigns(before, designOf(text)).model;
		expect(added).toMatchObject({ path: "data.carts", kind: "added", a: null, id: "carts", section: "data" });
		expect(added?.b).toMatchObject({
			technology: "own",
			replicas: ["eu-west"],
			size: 1e9,
			latency: { read: expect.anything() },
		});
		expect(added?.sentence).toBe("Store carts added: own in eu-west");
		const [removed] = compareDesigns(designOf(text), before).model;
		expect(removed).toMatchObject({ path: "data.carts", kind: "removed", b: null, sentence: "Store carts removed" });
	});

	it("matches faults by what they are, wherever they stand in the list", () => {
		const first = "      - { at: 60s, for: 10m, kind: region-down, region: us-east }\n";
		expect(changed(first, "")).toMatchObject([{ path: "scenarios.loss.faults[0]", kind: "removed", b: null }]);
		expect(changed("at: 90s", "at: 2m")).toEqual([
			{ path: "scenarios.loss.faults[1].at", kind: "changed", a: 90_000, b: 120_000 },
		]);
	});

	it("knows that the order of routing entries means something", () => {
		const dns = "  dns: { technology: route53, method: dns, ttl: 60s }\n";
		const text = shop.replace(dns, "").replace("balancing:\n", `${dns}balancing:\n`);
		expect(compareDesigns(before, designOf(text)).model.map(without)).toEqual([
			{ path: "routing", kind: "moved", a: ["dns", "edge"], b: ["edge", "dns"] },
		]);
	});
});

describe("a thing with another id", () => {
	it("is the same thing when all else is the same, and whoever names it has not changed", () => {
		const { model } = compareDesigns(
			before,
			afterCommand(renameItem(before, { section: "data", id: "orders", to: "sales" })),
		);
		expect(model.map(without)).toEqual([{ path: "data.sales", kind: "renamed", a: "orders", b: "sales" }]);
	});

	it("is another thing when anything else differs", () => {
		const text = shop.replaceAll("orders", "sales").replace("staleBound: 5s", "staleBound: 6s");
		expect(compareDesigns(before, designOf(text)).model.map(({ path, kind }) => [path, kind])).toEqual(
			[
				["data.sales", "added"],
				["data.orders", "removed"],
				["application.api.uses", "removed"],
				["application.api.uses", "added"],
				["features.order.store", "changed"],
			].toSorted((a, b) => order(a) - order(b)),
		);
	});

	it("is recognised together with what names it and is renamed too", () => {
		const text = shop
			.replaceAll("us-east:", "virginia:")
			.replaceAll(/us-east(?!-)/g, "virginia")
			.replaceAll("api", "backend");
		const renamed = compareDesigns(before, designOf(text)).model.map(without);
		expect(renamed).toEqual([
			{ path: "regions.virginia", kind: "renamed", a: "us-east", b: "virginia" },
			{ path: "application.backend", kind: "renamed", a: "api", b: "backend" },
		]);
	});

	it("is in doubt where two are alike, and then taken for new", () => {
		const twins = (a: string, b: string) =>
			designOf(shop.replace("balancing:", `balancing:\n  ${a}: { technology: alb }\n  ${b}: { technology: alb }`));
		const { model } = compareDesigns(twins("left", "right"), twins("up", "down"));
		expect(model.map(({ kind }) => kind).toSorted()).toEqual(["added", "added", "removed", "removed"]);
	});
});

const sectionsInOrder = ["application", "data", "features"];
function order([path = ""]: readonly string[]): number {
	return sectionsInOrder.indexOf(path.split(".")[0] ?? "");
}

describe("a command of the editor", () => {
	it("that adds a component to a region makes this difference and no other", () => {
		const { model } = compareDesigns(before, afterCommand(addToRegion(before, { id: "alb", region: "ap-south" })));
		expect(model.map(without)).toEqual([{ path: "balancing.alb.regions", kind: "added", a: null, b: "ap-south" }]);
	});

	it("that moves a component moves it with its capacity", () => {
		const { model } = compareDesigns(
			before,
			afterCommand(moveToRegion(before, { id: "api", from: "us-east", to: "eu-west" })),
		);
		expect(model.map(without)).toEqual([
			{ path: "application.api.regions", kind: "moved", a: "us-east", b: "eu-west" },
			{ path: "application.api.capacityPerSecond.eu-west", kind: "added", a: null, b: 5000 },
			{ path: "application.api.capacityPerSecond.us-east", kind: "removed", a: 5000, b: null },
		]);
	});

	it("that sets a field changes this field", () => {
		const after = afterCommand(setField(before, { path: ["routing", "dns", "ttl"], value: "10s" }));
		expect(compareDesigns(before, after).model.map(without)).toEqual([
			{ path: "routing.dns.ttl", kind: "changed", a: 60_000, b: 10_000 },
		]);
	});

	it("that arranges the canvas changes nothing of the model", () => {
		const moved = afterCommand(setPlace(before, { places: new Map([["api", { x: 40, y: 20 }]]) }));
		expect(compareDesigns(before, moved).model).toEqual([]);
		expect(compareDesigns(before, moved).layout.map(({ path, kind, a, b }) => ({ path, kind, a, b }))).toEqual([
			{ path: "canvas.api", kind: "moved", a: null, b: { x: 40, y: 20 } },
		]);
		const columns = compareDesigns(
			before,
			afterCommand(reorderRegions(before, { region: "ap-south", before: "us-east" })),
		);
		expect(columns.model).toEqual([]);
		expect(columns.layout.map(({ path }) => path)).toEqual(["regions"]);
	});
});

const examples = ["shop", "global-collaboration", "us-with-eu-replica", "flapping"].map((name) =>
	designOf(exampleText(name)),
);
const anyDesign = fc.constantFrom(before, ...examples);

describe("always", () => {
	it("a design differs from itself in nothing", () => {
		fc.assert(
			fc.property(anyDesign, (design) => {
				expect(compareDesigns(design, design)).toEqual({ model: [], layout: [] });
			}),
		);
	});

	it("the other way round all is mirrored", () => {
		fc.assert(
			fc.property(generatedDesign, generatedDesign, (a, b) => {
				const there = compareDesigns(a, b);
				// Paths name a renamed thing as the second design does.
				fc.pre(there.model.every(({ kind }) => kind !== "renamed"));
				const back = compareDesigns(b, a);
				expect(keys(back.model)).toEqual(keys(there.model.map(mirrored)));
				expect(keys(back.layout)).toEqual(keys(there.layout.map(mirrored)));
			}),
			{ numRuns: 25, endOnFailure: true },
		);
	});

	it("any value that a design holds is a difference when it is another", () => {
		for (const design of [before, ...examples]) {
			const overlooked = oneOfEach(leaves(design)).filter((path) => {
				const { model, layout } = compareDesigns(design, withOther(design, path));
				return model.length + layout.length === 0;
			});
			expect(overlooked.map((path) => path.join(" › "))).toEqual([]);
		}
	});
});

function mirrored(difference: Difference): Difference {
	const kinds: Partial<Record<Difference["kind"], Difference["kind"]>> = { added: "removed", removed: "added" };
	return { ...difference, kind: kinds[difference.kind] ?? difference.kind, a: difference.b, b: difference.a };
}

/** In an order of their own; a fault stands at its place in the design that has it. */
function keys(differences: readonly Difference[]): readonly string[] {
	return differences
		.map(({ path, kind, a, b }) => JSON.stringify([path.replace(/\[\d+\]/, "[]"), kind, a, b]))
		.toSorted();
}

/** Computed from the rest of the design, or about the text. */
const derived = new Set([
	"id",
	"written",
	"catalogued",
	"network",
	"facts",
	"technologyName",
	"technologyShortName",
	"technologyIcon",
	"latitude",
	"longitude",
]);

type Key = string | number;

function leaves(value: unknown, path: readonly Key[] = []): readonly (readonly Key[])[] {
	if (typeof value !== "object" || value === null) return value === undefined ? [] : [path];
	const entries: readonly (readonly [Key, unknown])[] = value instanceof Map ? [...value] : Object.entries(value);
	return entries
		.filter(([key]) => !derived.has(String(key)) && !isTag(path, key))
		.flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

/** One thing of each section, with one of each of its fields, speaks for the others. */
function oneOfEach(paths: readonly (readonly Key[])[]): readonly (readonly Key[])[] {
	const fields = new Map(paths.map((path) => [path.filter((_, depth) => depth !== idDepth(path)).join("."), path]));
	return [...fields.values()];
}

function idDepth([section]: readonly Key[]): number {
	return section === "users" ? 2 : 1;
}

/** `kind` of a pinned cost says how the value beside it is held. */
function isTag(path: readonly Key[], key: Key): boolean {
	return key === "kind" && path.at(-1) === "monthlyCost";
}

function withOther(design: Design, path: readonly Key[]): Design {
	return changedAt(design, path) as Design;
}

function changedAt(value: unknown, [key, ...rest]: readonly Key[]): unknown {
	if (key === undefined) return other(value);
	if (value instanceof Map)
		return new Map([...value].map(([each, inner]) => [each, each === key ? changedAt(inner, rest) : inner]));
	if (Array.isArray(value))
		return value.map((inner, index) => (String(index) === String(key) ? changedAt(inner, rest) : inner));
	if (typeof value !== "object" || value === null) throw new Error(`nothing at ${key}`);
	return { ...value, [key]: changedAt(Reflect.get(value, key), rest) };
}

function other(value: unknown): unknown {
	if (typeof value === "number") return value + 1;
	if (typeof value === "boolean") return !value;
	return `${value}-other`;
}
