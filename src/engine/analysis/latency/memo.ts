/**
 * Keeps what was computed for a key. When `limit` results are held all are dropped, which bounds the
 * memory of a long session; a result is the same whether it is held or computed again.
 */
export class Memo<Key, T> {
	private readonly held = new Map<Key, T>();
	private readonly limit: number;

	constructor(limit: number) {
		this.limit = limit;
	}

	get(key: Key, compute: () => T): T {
		const known = this.held.get(key);
		if (known !== undefined) return known;
		if (this.held.size >= this.limit) this.held.clear();
		const value = compute();
		this.held.set(key, value);
		return value;
	}
}
