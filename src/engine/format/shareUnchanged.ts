/**
 * `next`, with every part of it that equals the same part of `previous` replaced by that part, so
 * that what did not change keeps its identity and memoised figures stay valid. Plain objects,
 * lists and maps; where everything is equal, `previous` itself.
 */
export function shareUnchanged<T>(previous: unknown, next: T): T {
	return share(previous, next) as T;
}

function share(previous: unknown, next: unknown): unknown {
	if (Object.is(previous, next)) return previous;
	if (next instanceof Map) return previous instanceof Map ? shareMap(previous, next) : next;
	if (Array.isArray(next)) return Array.isArray(previous) ? shareList(previous, next) : next;
	if (isObject(previous) && isObject(next)) return shareObject(previous, next);
	return next;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Map);
}

/** The order of keys is part of a map: the file's order decides ties and drawing. */
function shareMap(previous: ReadonlyMap<unknown, unknown>, next: ReadonlyMap<unknown, unknown>): unknown {
	const shared = new Map([...next].map(([key, value]) => [key, share(previous.get(key), value)]));
	if (previous.size !== next.size) return shared;
	const order = previous.keys();
	for (const [key, value] of shared) {
		if (order.next().value !== key || !Object.is(previous.get(key), value)) return shared;
	}
	return previous;
}

function shareList(previous: readonly unknown[], next: readonly unknown[]): unknown {
	const shared = next.map((value, index) => share(previous[index], value));
	const same = previous.length === next.length && shared.every((value, index) => Object.is(value, previous[index]));
	return same ? previous : shared;
}

function shareObject(previous: Readonly<Record<string, unknown>>, next: Readonly<Record<string, unknown>>): unknown {
	const keys = Object.keys(next);
	const shared = Object.fromEntries(keys.map((key) => [key, share(previous[key], next[key])]));
	const same =
		keys.length === Object.keys(previous).length &&
		keys.every((key) => Object.hasOwn(previous, key) && Object.is(shared[key], previous[key]));
	return same ? previous : shared;
}
