import { isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import * as texts from "../../texts/format/reading.ts";
import type { Path } from "../model/design.ts";
import { joinPath } from "../model/path.ts";
import { nearestName } from "./nearestName.ts";
import { complainAt, complainOf, isFull, type Reading, type ReferenceKind, type Span } from "./reading.ts";
import { dereference, isEmpty, quoted } from "./scalarShapes.ts";
import type { Fields, ObjectOf, Shape, Variants } from "./shape.ts";

export const idPattern = "^[a-z][a-z0-9-]{0,62}$";
const idMatcher = new RegExp(idPattern);
const prefixOfOwnNotes = "x-";

/** A map with known keys. Unknown ones are problems, `x-…` is left alone, a key with nothing behind it counts as absent only for maps. */
export function object<F extends Fields>(fields: F, variants?: Variants): Shape<ObjectOf<F>> {
	return {
		form: { kind: "object", fields, ...(variants === undefined ? {} : { variants }) },
		read: (node, path, reading) => {
			const entries = entriesOf(node, path, reading);
			if (entries === undefined) return undefined;
			complainOfMissing(path, { fields, found: new Set(entries.map((entry) => entry.key)) }, reading);
			return readFields(entries, fields, reading) as ObjectOf<F>;
		},
	};
}

function readFields(entries: readonly Entry[], fields: Fields, reading: Reading): object {
	const values: Record<string, unknown> = Object.create(null);
	for (const entry of entries) {
		if (entry.key.startsWith(prefixOfOwnNotes)) continue;
		// What every object inherits (`constructor`) is no field.
		const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
		if (field === undefined) complainOfKey(entry, Object.keys(fields), reading);
		else values[entry.key] = field.shape.read(entry.value, entry.path, reading);
	}
	return values;
}

function complainOfMissing(
	path: Path,
	written: { fields: Fields; found: ReadonlySet<string> },
	reading: Reading,
): void {
	for (const [key, field] of Object.entries(written.fields)) {
		if (!field.required || written.found.has(key)) continue;
		complainAt(reading, joinPath(path, key), {
			message: texts.keyIsMissing(key),
			expected: `${key}: ${lowerFirst(field.doc)}`,
		});
	}
}

function lowerFirst(sentence: string): string {
	return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** A map from ids, from references to something, or (oneTime) from any text, with values of one shape. */
export function map<T>(
	keys: "id" | "text" | ReferenceKind,
	value: Shape<T>,
): Shape<ReadonlyMap<string, T | undefined>> {
	return {
		form: { kind: "map", keys, value },
		read: (node, path, reading) => {
			const entries = entriesOf(node, path, reading);
			if (entries === undefined) return undefined;
			const values = new Map<string, T | undefined>();
			for (const entry of entries) {
				if (entry.key.startsWith(prefixOfOwnNotes)) continue;
				checkKey(entry, keys, reading);
				values.set(entry.key, value.read(entry.value, entry.path, reading));
			}
			return values;
		},
	};
}

function checkKey(entry: Entry, keys: "id" | "text" | ReferenceKind, reading: Reading): void {
	if (keys === "text") return;
	if (keys !== "id") {
		reading.references.push({ path: entry.path, kind: keys, id: entry.key, as: "key", span: entry.keySpan });
		return;
	}
	if (idMatcher.test(entry.key)) return;
	const proposal = idFrom(entry.key);
	complainOf(
		reading,
		{ path: entry.path, span: entry.keySpan },
		{
			message: texts.isNoId(quoted(entry.key)),
			expected: texts.aSmallLetter,
			suggestion: idMatcher.test(proposal) ? proposal : undefined,
		},
	);
}

function idFrom(key: string): string {
	return key
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, "-")
		.replaceAll(/^[^a-z]+|-+$/g, "")
		.slice(0, 63);
}

/** A list with items of one shape, of exactly `length` where that is given. */
export function list<T>(item: Shape<T>, length?: number): Shape<readonly (T | undefined)[]> {
	return {
		form: { kind: "list", item, ...(length === undefined ? {} : { length }) },
		read: (node, path, reading) => {
			const target = dereference(node, reading);
			if (!isSeq<Node>(target)) {
				complainAt(reading, path, {
					message: isEmpty(target) ? texts.aValueIsMissing : texts.expectedAList,
					expected: texts.aList,
				});
				return undefined;
			}
			if (isTooMany(target.items.length, path, reading)) return undefined;
			if (length !== undefined && target.items.length !== length) {
				complainAt(reading, path, { message: texts.expectedAListOfFound(length, target.items.length) });
				return undefined;
			}
			return target.items.map((child, index) => {
				const itemPath = joinPath(path, index);
				reading.spans.set(itemPath, spanOf(child) ?? reading.spans.get(path) ?? { start: 0, end: 0 });
				return item.read(child, itemPath, reading);
			});
		},
	};
}

/** What grows with the square of these would take its time; a design has a few hundred of anything. */
const mostEntries = 2000;

function isTooMany(count: number, path: Path, reading: Reading): boolean {
	if (count <= mostEntries) return false;
	complainAt(reading, path, {
		message: texts.pathHasCountEntries(path === "" ? texts.theFile : quoted(path), count),
		expected: texts.atMostMostEntries(mostEntries),
	});
	return true;
}

/** Picks a shape by the look of what is written. */
export function either<A = never, B = never, C = never>(
	options: { readonly scalar?: Shape<A>; readonly list?: Shape<B>; readonly map?: Shape<C> },
	expected: string,
): Shape<A | B | C> {
	const shapes = [options.scalar, options.list, options.map].filter((shape) => shape !== undefined);
	return {
		form: { kind: "either", options: shapes },
		read: (node, path, reading) => {
			const target = dereference(node, reading);
			let shape: Shape<A | B | C> | undefined;
			if (isMap(target)) shape = options.map;
			else if (isSeq(target)) shape = options.list;
			else if (!isEmpty(target)) shape = options.scalar;
			if (shape !== undefined) return shape.read(node, path, reading);
			complainAt(reading, path, { message: texts.expectedText(expected), expected });
			return undefined;
		},
	};
}

interface Entry {
	readonly key: string;
	readonly path: Path;
	readonly keySpan: Span;
	readonly value: Node | null;
}

/** The entries of a map, their places noted; undefined and a problem where it is no map. Nothing at all is an empty map. */
function entriesOf(node: Node | null, path: Path, reading: Reading): readonly Entry[] | undefined {
	const target = dereference(node, reading);
	if (isEmpty(target)) return [];
	if (!isMap<Node, Node | null>(target)) {
		complainAt(reading, path, { message: texts.expectedAMap, expected: texts.aMapKeysWithValues });
		return undefined;
	}
	if (isTooMany(target.items.length, path, reading)) return undefined;
	const entries: Entry[] = [];
	const seen = new Set<string>();
	for (const pair of target.items) {
		const entry = entryOf(pair, path, reading);
		if (entry === undefined || seen.has(entry.key)) continue;
		seen.add(entry.key);
		reading.keys.set(entry.path, entry.keySpan);
		reading.spans.set(entry.path, placeOf(entry));
		entries.push(entry);
	}
	return entries;
}

function entryOf(pair: Pair<Node, Node | null>, path: Path, reading: Reading): Entry | undefined {
	const keyNode = dereference(pair.key, reading);
	const keySpan = spanOf(pair.key) ?? reading.spans.get(path) ?? { start: 0, end: 0 };
	if (!isScalar(keyNode)) {
		complainOf(reading, { path, span: keySpan }, { message: texts.aKeyMustBeText, expected: texts.text });
		return undefined;
	}
	const key = String(keyNode.source ?? "");
	return { key, path: joinPath(path, key), keySpan, value: pair.value };
}

/** A block map or list starts under its key, so the key says better where it is; all else stands where its value does. */
function placeOf(entry: Entry): Span {
	const isBlock = (isMap(entry.value) || isSeq(entry.value)) && entry.value.flow !== true;
	return isBlock || isEmpty(entry.value) ? entry.keySpan : (spanOf(entry.value) ?? entry.keySpan);
}

function spanOf(node: Node | null): Span | undefined {
	const range = node?.range;
	return range === null || range === undefined ? undefined : { start: range[0], end: range[1] };
}

function complainOfKey(entry: Entry, known: readonly string[], reading: Reading): void {
	if (isFull(reading)) return;
	const suggestion = nearestName(entry.key, known);
	complainOf(
		reading,
		{ path: entry.path, span: entry.keySpan },
		{ message: texts.unknownKeyEntry(quoted(entry.key)), expected: texts.oneOfKnown(known.join(", ")), suggestion },
	);
}
