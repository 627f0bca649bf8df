import type { Design, Id } from "../../model/design.ts";
import type { SettingValue } from "../../model/difference.ts";
import { sectionSettings, sectionThings } from "./designSettings.ts";
import { type NamedSection, namedSections, noRenames, type Renames } from "./names.ts";
import { type Group, settingValue } from "./setting.ts";
import { isSame } from "./settingDifferences.ts";

/** The things of one section that only one of the designs has. */
interface Unmatched {
	readonly section: NamedSection;
	readonly gone: ReadonlyMap<Id, Group>;
	readonly come: ReadonlyMap<Id, Group>;
}

/**
 * Things that have another id in `b` and are the same in all else, references to renamed things followed. Only
 * where there is no doubt: of two that are alike but for their ids, neither is taken for renamed.
 */
export function findRenames(a: Design, b: Design): Renames {
	let renames = candidates(namedSections.map((section) => unmatched(section, a, b)));
	for (;;) {
		const certain = confirmed(a, b, renames);
		if (
			certain.size === renames.size &&
			[...certain].every(([section, ids]) => renames.get(section)?.size === ids.size)
		)
			return certain;
		renames = certain;
	}
}

function unmatched(section: NamedSection, a: Design, b: Design): Unmatched {
	return {
		section,
		gone: onlyIn(a, sectionThings(b, section), section),
		come: onlyIn(b, sectionThings(a, section), section),
	};
}

function onlyIn(design: Design, other: ReadonlyMap<Id, unknown>, section: NamedSection): ReadonlyMap<Id, Group> {
	if ([...sectionThings(design, section).keys()].every((id) => other.has(id))) return new Map();
	return new Map([...sectionSettings(design, section, noRenames)].filter(([id]) => !other.has(id)));
}

/** Pairs that read alike while every id that only one side has is hidden. */
function candidates(all: readonly Unmatched[]): Renames {
	const hidden = new Set(all.flatMap(({ gone, come }) => [...gone.keys(), ...come.keys()]));
	return new Map(
		all.flatMap(({ section, gone, come }) => {
			const before = byForm(gone, hidden);
			const after = byForm(come, hidden);
			const pairs = [...before].flatMap(([form, ids]): readonly (readonly [Id, Id])[] => {
				const others = after.get(form) ?? [];
				const [id] = ids;
				const [other] = others;
				return ids.length === 1 && others.length === 1 && id !== undefined && other !== undefined ? [[id, other]] : [];
			});
			return pairs.length === 0 ? [] : [[section, new Map(pairs)] as const];
		}),
	);
}

function byForm(things: ReadonlyMap<Id, Group>, hidden: ReadonlySet<Id>): ReadonlyMap<string, readonly Id[]> {
	const forms = new Map<string, Id[]>();
	for (const [id, setting] of things) {
		const form = JSON.stringify(masked(settingValue(setting), hidden));
		forms.set(form, [...(forms.get(form) ?? []), id]);
	}
	return forms;
}

/** Whatever reads like one of the ids becomes a mark, and nothing keeps an order. */
function masked(value: SettingValue, hidden: ReadonlySet<Id>): SettingValue {
	if (typeof value === "string") return hidden.has(value) ? "?" : value;
	if (typeof value !== "object") return value;
	if (isList(value)) return value.map((each) => JSON.stringify(masked(each, hidden))).toSorted();
	return Object.entries(value)
		.map(([key, each]) => JSON.stringify([masked(key, hidden), masked(each, hidden)]))
		.toSorted();
}

function isList(value: SettingValue): value is readonly SettingValue[] {
	return Array.isArray(value);
}

/** Those of the renames under which the two things are the same; each one less can refute others. */
function confirmed(a: Design, b: Design, renames: Renames): Renames {
	return new Map(
		[...renames].flatMap(([section, ids]) => {
			const inA = sectionSettings(a, section, renames);
			const inB = sectionSettings(b, section, noRenames);
			const pairs = [...ids].filter(([, other]) => {
				const before = inA.get(other);
				const after = inB.get(other);
				return before !== undefined && after !== undefined && isSame(before, after);
			});
			return pairs.length === 0 ? [] : [[section, new Map(pairs)] as const];
		}),
	);
}
