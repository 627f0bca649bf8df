import type { Design, Store } from "./design.ts";

/**
 * The first of a design's stores that serves as this one does: the same in all but its names, its size and what is
 * known of its bill. What is found for the one holds for the others; large estates have many stores of few kinds.
 */
export function firstAlike({ data }: Pick<Design, "data">, store: Store): Store {
	const alike = alikeIn.get(data) ?? alikeNow(data);
	alikeIn.set(data, alike);
	return alike.get(store) ?? store;
}

const alikeIn = new WeakMap<Design["data"], ReadonlyMap<Store, Store>>();

function alikeNow(data: Design["data"]): ReadonlyMap<Store, Store> {
	const first = new Map<string, Store>();
	const alike = new Map<Store, Store>();
	for (const store of data.values()) {
		const content = contents.get(store) ?? contentOf(store);
		contents.set(store, content);
		const known = first.get(content) ?? store;
		first.set(content, known);
		alike.set(store, known);
	}
	return alike;
}

/** An edit keeps the other stores. */
const contents = new WeakMap<Store, string>();

function contentOf({
	id: _,
	name,
	notes,
	monthlyCost,
	sizeBytes,
	nodes,
	personal,
	confines,
	...serving
}: Store): string {
	return JSON.stringify(serving, (_key, value: unknown) => (value instanceof Map ? [...value] : value));
}
