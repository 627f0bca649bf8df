/** Lists shorter than this are sent as they are. */
const leastRecords = 50;

/**
 * Sends the catalogue's long lists of records by columns, which compress a fifth better, since values of one kind stand side
 * by side; the page puts the records together again. The sources stay as they can be read.
 *
 * @returns {import("vite").Plugin}
 */
export function recordsByColumn() {
	return {
		name: "records-by-column",
		enforce: "pre",
		apply: "build",
		transform(code, id) {
			if (!id.endsWith(".json")) return undefined;
			const columns = columnsOf(JSON.parse(code));
			if (columns === undefined) return undefined;
			return { code: `export default ${restored(columns)};`, moduleType: "js", map: null };
		},
	};
}

/**
 * A list of records that all have the same keys, by columns; undefined for anything else.
 *
 * @param {unknown} content
 * @returns {Record<string, unknown[]> | undefined}
 */
export function columnsOf(content) {
	if (!Array.isArray(content) || content.length < leastRecords) return undefined;
	const keys = Object.keys(content[0] ?? {});
	const alike = content.every((record) => Object.keys(record).join() === keys.join());
	if (!alike || keys.length === 0) return undefined;
	return Object.fromEntries(keys.map((key) => [key, content.map((record) => record[key])]));
}

/**
 * Code for the records.
 *
 * @param {Record<string, unknown[]>} columns
 */
export function restored(columns) {
	const [first] = Object.keys(columns);
	return `(c=>c[${JSON.stringify(first)}].map((_,i)=>Object.fromEntries(Object.entries(c).map(([k,v])=>[k,v[i]]))))(JSON.parse(${JSON.stringify(JSON.stringify(columns))}))`;
}
