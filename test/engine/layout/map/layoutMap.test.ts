import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { layoutMap } from "../../../../src/engine/layout/map/layoutMap.ts";
import type { MapLayout } from "../../../../src/engine/layout/map/mapLayout.ts";
import { contains, overlaps, type Rect } from "../../../../src/engine/layout/rect.ts";
import { designOf, exampleDesign, exampleNames } from "../exampleDesign.ts";
import { generatedDesign } from "../generatedDesign.ts";

const rooms = [
	{ width: 928, height: 596 },
	{ width: 716, height: 300 },
];

const codes = [
	"us-east-1",
	"us-west-2",
	"ca-central-1",
	"sa-east-1",
	"eu-west-1",
	"eu-west-2",
	"eu-central-1",
	"eu-south-1",
	"ap-south-1",
	"ap-northeast-1",
	"ap-southeast-2",
	"af-south-1",
];
const cities = [
	"new-york",
	"los-angeles",
	"toronto",
	"sao-paulo",
	"london",
	"paris",
	"frankfurt",
	"milan",
	"mumbai",
	"tokyo",
	"sydney",
	"johannesburg",
];

/** Each region with its users, and a store that all of them write to. */
const twelve = designOf(
	[
		"archipelago: 1",
		"name: Twelve",
		"users:",
		"  active: 12M",
		"  populations:",
		...cities.map(
			(city, index) => `    p${index}: { name: Users of ${city}, at: ${city}, share: ${index < 4 ? "7%" : "9%"} }`,
		),
		"regions:",
		...codes.map((code, index) => `  r${index}: { provider: aws, code: ${code} }`),
		"application:",
		"  app: { technology: kubernetes, latency: { p50: 5ms, p99: 20ms }, uses: [store] }",
		"data:",
		`  store: { technology: dynamodb-global-tables, replicas: [${codes.map((_, index) => `r${index}`).join(", ")}], pattern: multi-leader, consistency: eventual, conflicts: last-write-wins, size: 1GB }`,
		"features:",
		"  feature: { application: app, store: store, readsPerSecond: 100, writesPerSecond: 10, itemSize: 1KB }",
		"",
	].join("\n"),
);

const cases = [
	...exampleNames.map((name) => ({ name, design: exampleDesign(name) })),
	{ name: "twelve regions", design: twelve },
].flatMap((each) => rooms.map((room) => ({ ...each, room, wide: room.width })));

function wordsOf(layout: MapLayout): readonly Rect[] {
	return [
		...layout.regions.map(({ card }) => card),
		...layout.populations.map(({ label }) => label),
		...[...layout.links, ...layout.ways].flatMap(({ label }) => (label === undefined ? [] : [label])),
	];
}

describe("a map", () => {
	it.each(cases)("of $name has no words over others at a width of $wide", ({ design, room }) => {
		const words = wordsOf(layoutMap(design, room));
		const over = words.flatMap((a, index) => words.slice(index + 1).filter((b) => overlaps(a, b)));
		expect(over).toEqual([]);
	});

	it.each(cases)("of $name has all its words and places within its frame at a width of $wide", ({ design, room }) => {
		const layout = layoutMap(design, room);
		const frame = { x: 0, y: 0, w: layout.width, h: layout.height };
		const corners = wordsOf(layout).flatMap(({ x, y, w, h }) => [
			{ x, y },
			{ x: x + w, y: y + h },
		]);
		const places = [...layout.regions, ...layout.populations].map(({ at }) => at);
		expect([...corners, ...places].filter((point) => !contains(frame, point))).toEqual([]);
	});

	it("has room for any design that a team might draw", () => {
		fc.assert(
			fc.property(generatedDesign, fc.constantFrom(...rooms), (design, room) => {
				const layout = layoutMap(design, room);
				const frame = { x: 0, y: 0, w: layout.width, h: layout.height };
				const words = wordsOf(layout);
				expect(layout.regions).toHaveLength(design.regions.size);
				expect(layout.populations).toHaveLength(design.users.populations.size);
				expect(words.filter((a, index) => words.slice(index + 1).some((b) => overlaps(a, b)))).toEqual([]);
				expect([...layout.regions, ...layout.populations].filter(({ at }) => !contains(frame, at))).toEqual([]);
			}),
			{ numRuns: 60 },
		);
	});

	it("of a new design is a map without places", () => {
		const layout = layoutMap(
			{ ...twelve, regions: new Map(), users: { ...twelve.users, populations: new Map() }, data: new Map() },
			rooms[0] ?? { width: 900, height: 600 },
		);
		expect(wordsOf(layout)).toEqual([]);
		expect(Number.isFinite(layout.view.scale)).toBe(true);
	});

	it("finds room for fifty populations of one city, if need be by growing", () => {
		const [population] = twelve.users.populations.values();
		if (population === undefined) throw new Error("no population");
		const populations = new Map(
			Array.from({ length: 50 }, (_, index) => [`crowd${index}`, { ...population, id: `crowd${index}`, share: 0.02 }]),
		);
		const crowded = {
			...twelve,
			users: { ...twelve.users, populations },
			features: new Map(),
			network: crowdNetwork([...populations.keys()]),
		};
		const words = wordsOf(layoutMap(crowded, { width: 716, height: 300 }));
		expect(words.filter((a, index) => words.slice(index + 1).some((b) => overlaps(a, b)))).toEqual([]);
	});
});

/** The network of the twelve regions with more populations, each as far away as the first. */
function crowdNetwork(ids: readonly string[]) {
	const links = new Map(twelve.network.links);
	const regions = [...twelve.regions.keys()];
	for (const id of ids) {
		links.set(
			id,
			new Map(regions.map((region) => [region, { p50Ms: 20, source: "estimated" as const, asOf: "2026-01" }])),
		);
	}
	return { ...twelve.network, links };
}
