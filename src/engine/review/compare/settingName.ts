/** Words for fields whose names don't split into them. */
const words: Readonly<Record<string, string>> = {
	at: "place",
	ttl: "TTL",
	ignoresTtl: "share that ignores the TTL",
	rpo: "RPO",
	rto: "RTO",
	for: "length",
	usdRate: "units per US dollar",
	to: "applications it sends to",
	uses: "stores it uses",
	values: "kind of values",
	spill: "spill-over",
	followsData: "follows the data",
	active: "active users",
};

/** What stands before the key of an entry: `homes.eu` is the home of eu. */
const entries: Readonly<Record<string, string>> = {
	homes: "home of",
	geolocation: "region for",
	weights: "weight of",
	monthlyCost: "monthly cost in",
	capacityPerSecond: "capacity in",
	count: "instances in",
	copies: "copies of",
	confines: "confinement of",
	shares: "share of",
	calls: "calls to",
	oneTime: "one-time cost of",
};

/** `["replication", "lag", "p50"]` → "replication lag p50"; `["homes", "eu"]` → "home of eu". */
export function settingName(keys: readonly string[]): string {
	const parts: string[] = [];
	let index = 0;
	while (index < keys.length) {
		const key = keys[index] ?? "";
		const entry = entries[key];
		const next = keys[index + 1];
		if (entry !== undefined && next !== undefined) {
			parts.push(`${entry} ${next}`);
			index += 2;
		} else {
			parts.push(wordsOf(key));
			index += 1;
		}
	}
	// "instances" stands before its own count already.
	return parts.join(" ").replace("instances instances", "instances");
}

function wordsOf(key: string): string {
	const position = /^\[(\d+)\]$/.exec(key);
	if (position !== null) return `${Number(position[1]) + 1}`;
	return words[key] ?? key.replace(/([A-Z])/g, (capital) => ` ${capital.toLowerCase()}`);
}
