import * as texts from "../../../texts/format/fixes.ts";
import type { EditValue } from "../../model/figures.ts";
import { faultKinds } from "../faultShape.ts";
import { type Section, sections } from "../fileIds.ts";
import { formAt, keyInfo } from "../formAt.ts";
import type { Form } from "../shape.ts";
import { type Candidate, formsOf, type Place, setTo, shortText } from "./candidate.ts";
import type { Keys } from "./fileView.ts";
import { faultNeeds, sensibleValue } from "./sensibleValue.ts";

/** Adds what has to be there: a key, the thing that a reference names, what a kind of fault needs. */
export function missingFixes(place: Place): readonly Candidate[] {
	return [...keyFixes(place), ...thingFixes(place), ...faultFixes(place)];
}

function keyFixes({ keys, form, file }: Place): readonly Candidate[] {
	const isThere = file.has(keys) && (file.text(keys) !== undefined || file.keysOf(keys).length > 0);
	if (isThere || form === undefined || keys.length === 0) return [];
	const fallback = keyInfo(keys)?.required === true ? undefined : file.list(keys);
	const values = fallback !== undefined && fallback.length > 0 ? [] : [sensibleValue(keys, form, file)];
	return values.flatMap((value) =>
		value === undefined ? [] : [setTo(keys, value, texts.addKeysShort(keys.at(-1), shortText(value)))],
	);
}

const kindOfSection: Readonly<Partial<Record<Section, string>>> = {
	application: "application",
	store: "store",
	routing: "routing",
	region: "region",
	population: "population",
	scenario: "scenario",
};

/** The thing that is named and isn't there. */
function thingFixes(place: Place): readonly Candidate[] {
	const { file } = place;
	return namedThings(place).flatMap(({ section, id }) => {
		const what = kindOfSection[section];
		if (what === undefined || !/^[a-z][a-z0-9-]{0,62}$/.test(id) || file.ids[section].includes(id)) return [];
		const path = [...sections[section].split("."), id];
		const form = formAt(path);
		const value = form === undefined ? undefined : newThing(path, form, place);
		return value === undefined ? [] : [setTo(path, value, texts.addTheWhatId(what, id))];
	});
}

function namedThings({ keys, form, file }: Place): readonly { readonly section: Section; readonly id: string }[] {
	const parent = formAt(keys.slice(0, -1));
	const byKey =
		parent?.kind === "map" && isSection(parent.keys) ? [{ section: parent.keys, id: String(keys.at(-1)) }] : [];
	const value = file.text(keys);
	const byValue = formsOf(form).flatMap((each) =>
		each.kind === "reference" && isSection(each.to) && value !== undefined ? [{ section: each.to, id: value }] : [],
	);
	return [...byValue, ...byKey];
}

function isSection(kind: string): kind is Section {
	return Object.hasOwn(sections, kind);
}

/** A thing with what it needs, each part chosen as if the parts before it were in the file. */
function newThing(path: Keys, form: Form, { file }: Place): EditValue | undefined {
	if (form.kind !== "object") return undefined;
	const values: Record<string, EditValue> = {};
	const view = {
		...file,
		text: (keys: Keys) => {
			const isOwn = keys.length === path.length + 1 && path.every((key, index) => keys[index] === key);
			const own = isOwn ? values[String(keys.at(-1))] : undefined;
			return typeof own === "string" ? own : file.text(keys);
		},
		list: (keys: Keys) => {
			const own = keys.at(-1) === "replicas" ? values.replicas : undefined;
			return Array.isArray(own) ? own.map(String) : file.list(keys);
		},
	};
	const isLed = path[0] === "data";
	for (const [key, field] of Object.entries(form.fields)) {
		const isNeeded = field.required || (isLed && key === "leader") || (path[0] === "regions" && key === "code");
		const value = isNeeded ? sensibleValue([...path, key], field.shape.form, view) : undefined;
		if (value !== undefined) values[key] = value;
	}
	return values;
}

function faultFixes({ keys, file }: Place): readonly Candidate[] {
	if (!keys.includes("faults")) return [];
	const fault = keys.slice(0, 4);
	const kind = file.text([...fault, "kind"]);
	if (kind === undefined || !faultKinds.some((each) => each === kind)) return [];
	return faultNeeds(kind)
		.filter((key) => !file.has([...fault, key]))
		.flatMap((key) => {
			const path = [...fault, key];
			const form = formAt(path);
			const value = form === undefined ? undefined : sensibleValue(path, form, file);
			return value === undefined ? [] : [setTo(path, value, texts.addKeyShort(key, shortText(value)))];
		});
}
