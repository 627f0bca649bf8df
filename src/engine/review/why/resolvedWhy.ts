import type { Term } from "../../model/figures.ts";
import type { Asked, Finder, Found } from "./finder.ts";

/** The file's key for what the resolved values call otherwise. */
const fields: Readonly<Record<string, string>> = {
	claimedConsistency: "consistency",
	automaticLeaderFailoverMs: "automaticLeaderFailover.after",
	closedLagMs: "technology",
	sessionTokens: "technology",
	mode: "replication.mode",
	acks: "replication.acks",
	onReplicaLoss: "replication.onReplicaLoss",
	lag: "replication.lag",
};

/** `components/<id>/<key>…` and `stores/<id>/<key>…`: a value after all defaults, with the field or the source that sets it. */
export const resolvedWhy: Finder = (asked, [kind, id = "", ...keys]) => {
	const { components, stores } = asked.figures.resolved;
	const row: unknown = kind === "components" ? components[id] : kind === "stores" ? stores[id] : undefined;
	if (row === undefined) return undefined;
	const value = keys.reduce<unknown>(valueAt, row);
	if (typeof value !== "number" && typeof value !== "string" && value !== null) return undefined;
	return foundAt(asked, { id, keys, value });
};

function valueAt(value: unknown, key: string): unknown {
	return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

interface Place {
	readonly id: string;
	readonly keys: readonly string[];
	readonly value: number | string | null;
}

function foundAt({ design }: Asked, { id, keys, value }: Place): Found | undefined {
	const layer = (["routing", "balancing", "application", "data", "observability"] as const).find((each) =>
		design[each].has(id),
	);
	const [first = "", ...rest] = keys;
	const written = [fields[first] ?? first, ...rest.map((key) => key.replace(/Ms$/, ""))].join(".");
	const path = `${layer}.${id}.${written}`;
	const unit = /Ms$/.test(keys.at(-1) ?? "") ? "ms" : first === "availability" ? "share" : "";
	const source = design.catalogued.get(path) ?? design.catalogued.get(path.replace(/\.p(50|99)$/, ""));
	const term: Term = {
		label: keys.join(" "),
		value,
		...(unit === "" ? {} : { unit }),
		path,
		...(source === undefined ? {} : { source }),
	};
	return { value, unit, terms: [term] };
}
