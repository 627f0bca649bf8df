import * as texts from "../../texts/inspector.ts";

const shortForms: Readonly<Record<string, string>> = {
	rpo: "RPO",
	rto: "RTO",
	ttl: "TTL",
	usdRate: texts.unitsPerUsDollar,
	ignoresTtl: texts.ignoresTtl,
	readsPerSecond: "Reads /s",
	writesPerSecond: "Writes /s",
	capacityPerSecond: "Capacity /s",
	p50: "p50",
	p99: "p99",
	at: texts.place,
};

/** `readsPerSecond` → "Reads per second". */
export function fieldName(key: string): string {
	const short = shortForms[key];
	if (short !== undefined) return short;
	const words = key.replace(/([A-Z])/g, (capital) => ` ${capital.toLowerCase()}`);
	return words.charAt(0).toUpperCase() + words.slice(1);
}
