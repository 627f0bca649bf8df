import * as texts from "../../../texts/review/comparison.ts";
import type { Design, Id, Path } from "../../model/design.ts";
import type { DesignComparison, Difference, DifferenceSection } from "../../model/difference.ts";
import { differenceSections } from "../../model/difference.ts";
import { sectionSettings, wholeSettings } from "./designSettings.ts";
import { differenceSentence } from "./differenceSentence.ts";
import { findRenames } from "./findRenames.ts";
import { layoutDifferences } from "./layoutDifferences.ts";
import { type NamedSection, namedSections, type Renames } from "./names.ts";
import { orderDifferences } from "./orderDifferences.ts";
import { type Group, settingValue } from "./setting.ts";
import { type SettingDifference, settingDifferences } from "./settingDifferences.ts";
import { writtenPaths } from "./writtenPaths.ts";

/**
 * What was added, removed, changed and moved between two designs: in the model, with every default filled and in
 * canonical units. The order of keys, comments, another notation and a default written out are no difference;
 * where things stand on the canvas is told apart.
 */
export function compareDesigns(a: Design, b: Design): DesignComparison {
	const renames = findRenames(a, b);
	const sides: Sides = { a, b, renames, isWritten: isWrittenIn(a, b, renames) };
	const found = [
		...wholeDifferences(sides),
		...namedSections.flatMap((section) => sectionDifferences(sides, section)),
		...orderDifferences(a, b, renames),
	];
	const rank = (difference: Difference) => differenceSections.indexOf(difference.section);
	return {
		model: found.toSorted((one, other) => rank(one) - rank(other)),
		layout: layoutDifferences(a, b, renames),
	};
}

interface Sides {
	readonly a: Design;
	readonly b: Design;
	readonly renames: Renames;
	/** Whether either file writes what a path of `b` says. */
	readonly isWritten: (path: Path) => boolean;
}

interface Thing {
	readonly section: DifferenceSection;
	readonly path: Path;
	readonly id: Id | undefined;
}

/** What belongs to the whole design, key by key. A business case is there or not. */
function wholeDifferences(sides: Sides): readonly Difference[] {
	const inA = wholeSettings(sides.a);
	const inB = wholeSettings(sides.b);
	const keys = new Set([...inB.keys(), ...inA.keys()]);
	return [...keys].flatMap((key): readonly Difference[] => {
		const before = inA.get(key);
		const after = inB.get(key);
		const thing: Thing = { section: wholeSections[key] ?? "design", path: key, id: undefined };
		if (before !== undefined && after !== undefined) return fieldDifferences(sides, thing, { before, after });
		return [existence(thing, { before, after, word: texts.theBusinessCase })];
	});
}

const wholeSections: Readonly<Record<string, DifferenceSection>> = {
	"": "design",
	users: "users",
	traffic: "traffic",
	failover: "failover",
	costs: "costs",
	business: "business",
};

function sectionDifferences(sides: Sides, section: NamedSection): readonly Difference[] {
	const inA = sectionSettings(sides.a, section, sides.renames);
	const inB = sectionSettings(sides.b, section, new Map());
	const renamed = new Map([...(sides.renames.get(section) ?? [])].map(([from, to]) => [to, from]));
	const ids = new Set([...inB.keys(), ...inA.keys()]);
	return [...ids].flatMap((id): readonly Difference[] => {
		const before = inA.get(id);
		const after = inB.get(id);
		const thing: Thing = { section: sectionOf[section], path: `${section}.${id}`, id };
		if (before === undefined || after === undefined)
			return [existence(thing, { before, after, word: `${singular[section]} ${id}` })];
		const from = renamed.get(id);
		return [
			...(from === undefined ? [] : [renaming(thing, { from, word: singular[section] })]),
			...fieldDifferences(sides, thing, { before, after }),
		];
	});
}

const sectionOf: Readonly<Record<NamedSection, DifferenceSection>> = {
	"users.populations": "users",
	regions: "regions",
	routing: "routing",
	balancing: "balancing",
	application: "application",
	data: "data",
	observability: "observability",
	features: "features",
	scenarios: "scenarios",
	notes: "notes",
	scenes: "scenes",
};

const singular: Readonly<Record<NamedSection, string>> = {
	"users.populations": texts.population,
	regions: texts.region,
	routing: texts.routingEntry,
	balancing: texts.balancer,
	application: texts.application,
	data: texts.store,
	observability: texts.observabilityComponent,
	features: texts.feature,
	scenarios: texts.scenario,
	notes: texts.note,
	scenes: texts.scene,
};

function existence(
	{ id, ...thing }: Thing,
	{
		before,
		after,
		word,
	}: { readonly before: Group | undefined; readonly after: Group | undefined; readonly word: string },
): Difference {
	return {
		...thing,
		...(id === undefined ? {} : { id }),
		kind: before === undefined ? "added" : "removed",
		a: before === undefined ? null : settingValue(before),
		b: after === undefined ? null : settingValue(after),
		sentence: existenceSentence(word, { before, after }),
		follows: false,
	};
}

/** "Store carts added: dynamodb in us-east, eu-west" */
function existenceSentence(
	word: string,
	{ before, after }: { readonly before: Group | undefined; readonly after: Group | undefined },
): string {
	const start = word.charAt(0).toUpperCase() + word.slice(1);
	if (after === undefined) return texts.startRemoved(start);
	const technology = after.parts.get("technology");
	const places = after.parts.get("replicas") ?? after.parts.get("regions");
	const detail = [
		technology?.kind === "one" ? ` ${technology.value}` : "",
		places?.kind === "members" ? texts.inNames(places.names.join(", ")) : "",
	].join("");
	return before === undefined && detail !== "" ? texts.startAddedDetail(start, detail) : texts.startAdded(start);
}

function renaming({ id, ...thing }: Thing, { from, word }: { from: Id; word: string }): Difference {
	const to = id ?? from;
	return {
		...thing,
		id: to,
		kind: "renamed",
		a: from,
		b: to,
		sentence: texts.theIsNowCalled(word, from, to),
		follows: false,
	};
}

function fieldDifferences(
	sides: Sides,
	thing: Thing,
	{ before, after }: { before: Group; after: Group },
): readonly Difference[] {
	return settingDifferences(before, after).map((difference) => fieldDifference(sides, thing, difference));
}

function fieldDifference(
	{ a, b, isWritten }: Sides,
	{ id, ...thing }: Thing,
	difference: SettingDifference,
): Difference {
	const path = joined(thing.path, difference.keys);
	const currencies = { a: a.currency, b: b.currency };
	return {
		section: thing.section,
		...(id === undefined ? {} : { id }),
		path,
		kind: difference.kind,
		a: difference.a === undefined ? null : settingValue(difference.a),
		b: difference.b === undefined ? null : settingValue(difference.b),
		...regionsOf(difference),
		sentence: differenceSentence(difference, { id, section: thing.path, currencies }),
		// Where something runs is news, whoever wrote it.
		follows: !saysPlace(difference) && !isWritten(path),
	};
}

/** A region that comes to or leaves those where a component runs. */
function saysPlace({ member, keys }: SettingDifference): boolean {
	return member === true && placesNamed.has(keys.at(-1) ?? "");
}

function regionsOf(difference: SettingDifference): Pick<Difference, "regions"> {
	if (!saysPlace(difference)) return {};
	const { a, b } = difference;
	return {
		regions: {
			...(a?.kind === "one" ? { from: String(a.value) } : {}),
			...(b?.kind === "one" ? { to: String(b.value) } : {}),
		},
	};
}

const placesNamed: ReadonlySet<string> = new Set(["regions", "replicas"]);

/** `scenarios.fire.faults[0].at` */
function joined(path: Path, keys: readonly string[]): Path {
	return keys.reduce((before, key) => {
		if (key.startsWith("[")) return `${before}${key}`;
		return before === "" ? key : `${before}.${key}`;
	}, path);
}

function isWrittenIn(a: Design, b: Design, renames: Renames): (path: Path) => boolean {
	const inA = writtenPaths(a);
	const inB = writtenPaths(b);
	const former = new Map(
		[...renames].flatMap(([section, ids]) => [...ids].map(([from, to]) => [`${section}.${to}`, `${section}.${from}`])),
	);
	return (path) => inB(path) || inA(formerPath(path, former));
}

function formerPath(path: Path, former: ReadonlyMap<Path, Path>): Path {
	for (const [now, before] of former) if (path.startsWith(`${now}.`)) return before + path.slice(now.length);
	return path;
}
