/**
 * Long lists of like rows travel column by column: a browser copies an array of numbers at once, and an object name by
 * name, which for the figures of a large design holds up the page longer than all else.
 */
export type Packed =
	| { readonly as: "it is"; readonly value: unknown }
	| { readonly as: "fields"; readonly names: readonly string[]; readonly values: readonly Packed[] }
	| {
			readonly as: "rows";
			readonly count: number;
			readonly names: readonly string[];
			readonly columns: readonly Packed[];
	  }
	/** NaN stands for null. */
	| { readonly as: "numbers"; readonly numbers: Float64Array }
	| { readonly as: "words"; readonly words: readonly string[]; readonly at: Uint32Array }
	/** Lists, each of which starts where the one before it ends; the same list only once. */
	| { readonly as: "lists"; readonly at: Uint32Array; readonly ends: Uint32Array; readonly items: Packed }
	/** Rows, many of which are the very same: each of them once. */
	| { readonly as: "repeated"; readonly at: Uint32Array; readonly items: Packed };

/** Shorter lists are not worth it. */
const shortest = 16;

type Row = Readonly<Record<string, unknown>>;

/** @param value plain objects, lists, strings, numbers, truth values and nulls */
export function pack(value: unknown): Packed {
	if (Array.isArray(value)) return value.length < shortest ? { as: "it is", value } : packList(value);
	if (!isRow(value)) return { as: "it is", value };
	return { as: "fields", names: Object.keys(value), values: Object.values(value).map(pack) };
}

function packList(list: readonly unknown[]): Packed {
	if (list.every(isNumberOrNull)) return { as: "numbers", numbers: packNumbers(list) };
	if (list.every((each) => typeof each === "string")) return packWords(list);
	if (list.every((each) => Array.isArray(each))) return packLists(list);
	return (repeatsSoon(list) ? packRepeated(list) : packRows(list)) ?? { as: "it is", value: list };
}

/** Looking for all that are the same takes longer than to pack the others, so only the first ones tell whether to. */
function repeatsSoon(list: readonly unknown[]): boolean {
	const first = list.slice(0, 64);
	return new Set(first).size < first.length;
}

function packRepeated(list: readonly unknown[]): Packed | undefined {
	const { distinct, at } = numbered(list);
	const items = packRows(distinct);
	return items === undefined ? undefined : { as: "repeated", at, items };
}

function isNumberOrNull(value: unknown): value is number | null {
	return value === null || (typeof value === "number" && !Number.isNaN(value) && !Object.is(value, -0));
}

function isRow(value: unknown): value is Row {
	return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

function packNumbers(list: readonly (number | null)[]): Float64Array {
	const numbers = new Float64Array(list.length);
	for (let at = 0; at < list.length; at++) numbers[at] = list[at] ?? Number.NaN;
	return numbers;
}

function packWords(list: readonly string[]): Packed {
	const { distinct, at } = numbered(list);
	return { as: "words", words: distinct, at };
}

function packLists(lists: readonly (readonly unknown[])[]): Packed {
	const { distinct, at } = numbered(lists);
	const ends = new Uint32Array(distinct.length);
	const items: unknown[] = [];
	for (let place = 0; place < distinct.length; place++) {
		for (const item of distinct[place] as readonly unknown[]) items.push(item);
		ends[place] = items.length;
	}
	return { as: "lists", at, ends, items: packList(items) };
}

/** Undefined where the rows have different names. */
function packRows(list: readonly unknown[]): Packed | undefined {
	const [first] = list;
	if (!isRow(first)) return undefined;
	const names = Object.keys(first);
	if (!list.every((row) => isRow(row) && hasNames(row, names))) return undefined;
	const rows = list as readonly Row[];
	return {
		as: "rows",
		count: rows.length,
		names,
		columns: names.map((name) => packList(rows.map((row) => row[name]))),
	};
}

function hasNames(row: Row, names: readonly string[]): boolean {
	let at = 0;
	for (const name in row) if (name !== names[at++]) return false;
	return at === names.length;
}

function numbered<T>(list: readonly T[]): { readonly distinct: readonly T[]; readonly at: Uint32Array } {
	const places = new Map<T, number>();
	const at = new Uint32Array(list.length);
	for (let position = 0; position < list.length; position++) {
		const each = list[position] as T;
		// The rows of a list are in some order, so that one is often like the one before it.
		if (position > 0 && each === list[position - 1]) at[position] = at[position - 1] as number;
		else at[position] = placeIn(places, each);
	}
	return { distinct: [...places.keys()], at };
}

function placeIn<T>(places: Map<T, number>, each: T): number {
	const known = places.get(each);
	if (known !== undefined) return known;
	places.set(each, places.size);
	return places.size - 1;
}

/** What was packed; lists and rows that were one object are one again. */
export function unpack(packed: Packed): unknown {
	switch (packed.as) {
		case "it is":
			return packed.value;
		case "fields":
			return Object.fromEntries(packed.names.map((name, at) => [name, unpack(packed.values[at] as Packed)]));
		case "rows":
			return unpackRows(packed);
		default:
			return listOf(lengthOf(packed), readerOf(packed));
	}
}

type PackedAs<As extends Packed["as"]> = Extract<Packed, { readonly as: As }>;

function lengthOf(column: PackedAs<"numbers" | "words" | "lists" | "repeated">): number {
	return column.as === "numbers" ? column.numbers.length : column.at.length;
}

/** What stands at a place of a column, without a list of the whole column in between. */
function readerOf(column: Packed): (at: number) => unknown {
	if (column.as === "numbers") {
		const { numbers } = column;
		return (at) => (Number.isNaN(numbers[at]) ? null : numbers[at]);
	}
	if ("at" in column) {
		const distinct = distinctOf(column);
		return (at) => distinct[column.at[at] as number];
	}
	const list = unpack(column) as readonly unknown[];
	return (at) => list[at];
}

function distinctOf(column: PackedAs<"words" | "lists" | "repeated">): readonly unknown[] {
	if (column.as === "words") return column.words;
	return column.as === "lists" ? listsOf(column) : (unpack(column.items) as readonly unknown[]);
}

function listsOf({ ends, items }: PackedAs<"lists">): readonly (readonly unknown[])[] {
	const all = unpack(items) as readonly unknown[];
	return listOf(ends.length, (place) => all.slice(ends[place - 1] ?? 0, ends[place]));
}

/** As Array.from does, without an iterator in between. */
function listOf<T>(length: number, of: (at: number) => T): readonly T[] {
	const list: T[] = [];
	for (let at = 0; at < length; at++) list.push(of(at));
	return list;
}

/** Row by row: each is then in the cache while its fields are set. */
function unpackRows({ count, names, columns }: PackedAs<"rows">): readonly Row[] {
	const fields = names.map((name, at) => ({ name, valueAt: readerOf(columns[at] as Packed) }));
	return listOf(count, (at) => {
		const row: Record<string, unknown> = {};
		for (const { name, valueAt } of fields) row[name] = valueAt(at);
		return row;
	});
}
