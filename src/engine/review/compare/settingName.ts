import * as texts from "../../../texts/review/comparison.ts";

/** Words for fields whose names don't split into them. */
const words: Readonly<Record<string, string>> = {
	at: "place",
	ttl: texts.ttl,
	ignoresTtl: texts.shareThatIgnoresTheTtl,
	rpo: texts.rpo,
	rto: texts.rto,
	for: texts.length,
	usdRate: texts.unitsPerUsDollar,
	to: texts.applicationsItSendsTo,
	uses: texts.storesItUses,
	values: texts.kindOfValues,
	spill: "spill-over",
	followsData: texts.followsTheData,
	active: texts.activeUsers,
};

/** What stands before the key of an entry: `homes.eu` is the home of eu. */
const entries: Readonly<Record<string, string>> = {
	homes: texts.homeOf,
	geolocation: texts.regionFor,
	weights: texts.weightOf,
	monthlyCost: texts.monthlyCostIn,
	capacityPerSecond: texts.capacityIn,
	count: texts.instancesIn,
	copies: texts.copiesOf,
	confines: texts.confinementOf,
	shares: texts.shareOf,
	calls: texts.callsTo,
	oneTime: texts.oneTimeCostOf,
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
	return parts.join(" ").replace(texts.instancesInstances, "instances");
}

function wordsOf(key: string): string {
	const position = /^\[(\d+)\]$/.exec(key);
	if (position !== null) return `${Number(position[1]) + 1}`;
	return words[key] ?? key.replace(/([A-Z])/g, (capital) => ` ${capital.toLowerCase()}`);
}
