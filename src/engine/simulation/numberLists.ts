/**
 * Short lists of numbers, one for each class, in one long array: a run reads them thousands of times and writes few of
 * them anew. A list that has grown moves to the end, with room to grow further, so that little is ever wasted.
 */
export interface NumberLists {
	values: Float64Array;
	/** [list]: where it begins, how many numbers it has, and for how many there is room. */
	readonly from: Int32Array;
	readonly length: Int32Array;
	readonly room: Int32Array;
	/** Behind the last list. */
	end: number;
}

/** A list that is being written. */
export interface Draft {
	values: Float64Array;
	length: number;
}

export function newNumberLists(lists: number): NumberLists {
	const zeros = (): Int32Array => new Int32Array(lists);
	return { values: new Float64Array(lists * 4), from: zeros(), length: zeros(), room: zeros(), end: 0 };
}

export function newDraft(): Draft {
	return { values: new Float64Array(64), length: 0 };
}

export function push(draft: Draft, value: number): void {
	if (draft.length === draft.values.length) draft.values = longer(draft.values, 2 * draft.length);
	draft.values[draft.length++] = value;
}

/** Makes the draft this list, and empties it. */
export function writeList(lists: NumberLists, index: number, draft: Draft): void {
	const { length } = draft;
	if (length > (lists.room[index] ?? 0)) makeRoom(lists, index, length);
	const from = lists.from[index] ?? 0;
	for (let at = 0; at < length; at++) lists.values[from + at] = draft.values[at] ?? 0;
	lists.length[index] = length;
	draft.length = 0;
}

/** The first list is as long as it is; one that moves gets room for twice as many, and seldom moves again. */
function makeRoom(lists: NumberLists, index: number, length: number): void {
	const room = lists.room[index] === 0 ? length : 2 * length;
	const end = lists.end + room;
	if (end > lists.values.length) lists.values = longer(lists.values, Math.max(end, 2 * lists.values.length));
	lists.from[index] = lists.end;
	lists.room[index] = room;
	lists.end = end;
}

function longer(values: Float64Array, length: number): Float64Array {
	const copy = new Float64Array(length);
	copy.set(values);
	return copy;
}
