import { describe, expect, it } from "vitest";
import { layoutMap } from "../../../../src/engine/layout/map/layoutMap.ts";
import type { MapLayout } from "../../../../src/engine/layout/map/mapLayout.ts";
import { contains, overlaps, type Rect } from "../../../../src/engine/layout/rect.ts";
import { designOf, exampleDesign, exampleNames } from "../exampleDesign.ts";

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
});
