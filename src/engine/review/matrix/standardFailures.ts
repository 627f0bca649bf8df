import * as texts from "../../../texts/review/matrix.ts";
import type { Design, Fault, Id, Scenario } from "../../model/design.ts";
import { localNumber } from "../../model/numbers/localNumber.ts";
import { fixedLeader } from "../../model/replicas.ts";
import { busiestRegions } from "./busiestRegions.ts";
import type { Failure, FailureKind } from "./failure.ts";
import { faultMinutes } from "./faultMinutes.ts";

export interface StandardFailures {
	/** In the order of the matrix' groups; within a group in the file's order. */
	readonly failures: readonly Failure[];
	/** How long each fault lasts, in minutes. */
	readonly faultMinutes: number;
	/** A sentence for each thing that there are too many of to play them all. */
	readonly leftOut: readonly string[];
}

/** What grows faster than the design is played for so many of its regions, the busiest. */
export const regionsPaired = 12;

const minuteMs = 60_000;
/** The fault begins after a minute of calm, and is followed by nine in which all comes back. */
const calmMinutes = 1;
const afterMinutes = 9;

/** The failures that a design is played through without being told. */
export function standardFailures(design: Design): StandardFailures {
	const minutes = faultMinutes(design);
	const ids = [...design.regions.keys()];
	const busiest = busiestRegions(design);
	const paired = new Set(busiest.slice(0, regionsPaired));
	const pairs = pairsOf(ids);
	const pairsPlayed = pairs.filter((pair) => pair.every((id) => paired.has(id)));
	const homes = homesOf(design);
	const homesPlayed = homes.filter(({ home }) => paired.has(home));
	const drafts = [
		...ids.map((region) => regionDown(region)),
		...(ids.length > 2 ? ids.map((region) => cutOff(region, ids)) : []),
		...pairsPlayed.map(([a, b]) => pairCut(a, b)),
		...leadersOf(design),
		...homesPlayed.map(({ store, home }) => homeLost(store, home)),
		...[...design.routing.keys()].map((routing) => routingDown(routing)),
		...ids.map((region) => falseAlarm(region)),
		...twoDown(busiest),
	];
	return {
		failures: drafts.map((draft) => failureOf(draft, minutes)),
		faultMinutes: minutes,
		leftOut: [
			...leftOut(pairs.length - pairsPlayed.length, pairs.length, texts.pairsOfRegions),
			...leftOut(homes.length - homesPlayed.length, homes.length, texts.homesOfData),
		],
	};
}

interface Draft {
	readonly kind: FailureKind;
	readonly name: string;
	readonly subjects: readonly Id[];
	readonly faults: readonly UntimedFault[];
}

type Untimed<F> = F extends unknown ? Omit<F, "atMs" | "forMs"> : never;
type UntimedFault = Untimed<Fault>;

function failureOf({ kind, name, subjects, faults }: Draft, minutes: number): Failure {
	const times = { atMs: calmMinutes * minuteMs, forMs: minutes * minuteMs };
	const scenario: Scenario = {
		id: [kind, ...subjects].join("-"),
		name,
		durationMs: (calmMinutes + minutes + afterMinutes) * minuteMs,
		faults: faults.map((fault) => ({ ...fault, ...times })),
	};
	return { kind, name, subjects, scenario };
}

function regionDown(region: Id): Draft {
	return {
		kind: "region-down",
		name: texts.regionIsLost(region),
		subjects: [region],
		faults: [{ kind: "region-down", region }],
	};
}

/** Of two regions, cutting one off is cutting the pair: that is one row. */
function cutOff(region: Id, ids: readonly Id[]): Draft {
	const others = ids.filter((id) => id !== region);
	return {
		kind: "region-cut-off",
		name: texts.fromTheOthers(region),
		subjects: [region],
		faults: [{ kind: "partition", between: [[region], others] }],
	};
}

function pairCut(a: Id, b: Id): Draft {
	return {
		kind: "pair-cut",
		name: `${a} | ${b}`,
		subjects: [a, b],
		faults: [{ kind: "partition", between: [[a], [b]] }],
	};
}

/** Stores whose leader is the nearest replica, and those that write everywhere, have none to lose. */
function leadersOf(design: Design): readonly Draft[] {
	return [...design.data.values()].flatMap((store) => {
		const region = fixedLeader(store);
		if (region === undefined || store.pattern === "partitioned") return [];
		return [
			{
				kind: "leader-lost",
				name: texts.leaderInLost(store.id, region),
				subjects: [store.id, region],
				faults: [{ kind: "store-down", store: store.id, region }],
			},
		];
	});
}

interface StoreHome {
	readonly store: Id;
	readonly home: Id;
}

function homesOf(design: Design): readonly StoreHome[] {
	return [...design.data.values()].flatMap(({ id, pattern, homes }) =>
		pattern === "partitioned" ? [...new Set(homes.values())].map((home) => ({ store: id, home })) : [],
	);
}

function homeLost(store: Id, home: Id): Draft {
	return {
		kind: "home-lost",
		name: texts.homeInLost(store, home),
		subjects: [store, home],
		faults: [{ kind: "store-down", store, region: home }],
	};
}

function routingDown(routing: Id): Draft {
	return {
		kind: "routing-down",
		name: texts.takesNoChanges(routing),
		subjects: [routing],
		faults: [{ kind: "routing-down", routing }],
	};
}

function falseAlarm(region: Id): Draft {
	return {
		kind: "false-alarm",
		name: texts.falseAlarmOn(region),
		subjects: [region],
		faults: [{ kind: "false-alarm", region }],
	};
}

function twoDown([a, b]: readonly Id[]): readonly Draft[] {
	if (a === undefined || b === undefined) return [];
	return [
		{
			kind: "two-regions-down",
			name: texts.andAreLost(a, b),
			subjects: [a, b],
			faults: [
				{ kind: "region-down", region: a },
				{ kind: "region-down", region: b },
			],
		},
	];
}

function pairsOf(ids: readonly Id[]): readonly (readonly [Id, Id])[] {
	return ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b] as const));
}

function leftOut(count: number, all: number, what: string): readonly string[] {
	if (count === 0) return [];
	const number = (value: number) => localNumber(value, true);
	return [texts.ofOnlyThoseAmong({ number: number(count), otherNumber: number(all), what, regionsPaired })];
}
