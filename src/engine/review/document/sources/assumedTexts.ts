import type { Design, Feature, Path, Region, RoutingEntry } from "../../../model/design.ts";
import { formatCount } from "../../../model/numbers/formatCount.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import { localNumber } from "../../../model/numbers/localNumber.ts";
import { counted } from "../../findings/sentences.ts";
import { spanText } from "../phrases.ts";

/** A default that stands for a field: whose fields lack it, and what it is. */
interface Assumption {
	readonly what: string;
	readonly value: string;
	readonly path: Path;
	readonly whose?: string;
}

/** What the file leaves out and the figures count on, alike ones together. */
export function assumedTexts(design: Design): readonly string[] {
	const missing = [
		...wholeAssumptions(design),
		...[...design.regions.values()].flatMap(regionAssumptions),
		...[...design.routing.values()].flatMap(routingAssumptions),
		...[...design.features.values()].flatMap(featureAssumptions),
		...businessAssumptions(design),
	].filter(({ path }) => !isWritten(design, path));
	const alike = new Map<string, Assumption[]>();
	for (const each of missing) {
		const key = `${each.what}: ${each.value}`;
		alike.set(key, [...(alike.get(key) ?? []), each]);
	}
	return [
		...[...alike].map(([key, own]) => `${key}${whoseText(own)}.`),
		...networkText(design),
		...capacityTexts(design),
	];
}

/** By itself, or through a part of it. */
function isWritten({ written }: Design, path: Path): boolean {
	return written.has(path);
}

const mostNamed = 4;

function whoseText(all: readonly Assumption[]): string {
	const names = all.flatMap(({ whose }) => (whose === undefined ? [] : [whose]));
	if (names.length === 0) return "";
	const shown = names.slice(0, mostNamed).join(", ");
	return ` (${names.length > mostNamed ? `${shown} and ${names.length - mostNamed} more` : shown})`;
}

function wholeAssumptions({ traffic, failover, costs, users }: Design): readonly Assumption[] {
	return [
		{ what: "Average load, of the peak", value: formatShare(traffic.averageOfPeak), path: "traffic.averageOfPeak" },
		{
			what: "Last mile",
			value: `${formatMs(traffic.lastMile.p50Ms)}, ${formatMs(traffic.lastMile.p99Ms)} at p99`,
			path: "traffic.lastMile",
		},
		{
			what: "Active users",
			value: users.active === 0 ? "not known, so nobody is counted as affected" : formatCount(users.active),
			path: "users.active",
		},
		{
			what: "Time that people take, from detection to done",
			value: spanText(failover.manualDelayMs / 1000),
			path: "failover.manualDelay",
		},
		{
			what: "Who takes a region out",
			value: failover.mode === "automatic" ? "routing, by itself" : "people",
			path: "failover.mode",
		},
		{
			what: "Error rate below which a region comes back",
			value: formatShare(failover.recover.errorRate),
			path: "failover.recover.errorRate",
		},
		{ what: "Cooldown", value: formatMs(failover.recover.cooldownMs), path: "failover.recover.cooldown" },
		{
			what: "Share of a region's unavailability that hits all regions at once",
			value: formatShare(failover.commonCause),
			path: "failover.commonCause",
		},
		{ what: "Discount", value: costs.discount === 0 ? "none" : formatShare(costs.discount), path: "costs.discount" },
	];
}

function regionAssumptions({ id, availability, outageMs }: Region): readonly Assumption[] {
	return [
		{
			what: "Availability of a region",
			value: `${localNumber(Number((availability * 100).toFixed(6)))} %`,
			path: `regions.${id}.availability`,
			whose: id,
		},
		{ what: "Length of a region's outage", value: spanText(outageMs / 1000), path: `regions.${id}.outage`, whose: id },
	];
}

function routingAssumptions(entry: RoutingEntry): readonly Assumption[] {
	const path = `routing.${entry.id}`;
	const whose = entry.name;
	switch (entry.method) {
		case "dns":
			return [
				{ what: "Time to live of DNS answers", value: formatMs(entry.ttlMs), path: `${path}.ttl`, whose },
				{
					what: "Clients that hold DNS answers ten times as long",
					value: formatShare(entry.ignoresTtl),
					path: `${path}.ignoresTtl`,
					whose,
				},
				...checkAssumption(entry, path),
			];
		case "anycast":
			return [
				{ what: "Convergence of anycast", value: formatMs(entry.convergenceMs), path: `${path}.convergence`, whose },
				...checkAssumption(entry, path),
			];
		case "client":
			return [
				{ what: "Timeout of clients", value: formatMs(entry.timeoutMs), path: `${path}.timeout`, whose },
				{ what: "Retries of clients", value: String(entry.retries), path: `${path}.retries`, whose },
				{
					what: "Time that clients keep their choice",
					value: formatMs(entry.rememberForMs),
					path: `${path}.rememberFor`,
					whose,
				},
			];
	}
}

function checkAssumption(
	entry: Extract<RoutingEntry, { readonly healthCheck: unknown }>,
	path: Path,
): readonly Assumption[] {
	const { intervalMs, failures, timeoutMs } = entry.healthCheck;
	return [
		{
			what: "Health check of routing",
			value: `every ${formatMs(intervalMs)}, ${failures} failures, timeout ${formatMs(timeoutMs)}`,
			path: `${path}.healthCheck`,
			whose: entry.name,
		},
	];
}

function featureAssumptions({
	id,
	name,
	keys,
	skew,
	affinity,
	values,
	writesPerSecond,
}: Feature): readonly Assumption[] {
	if (writesPerSecond === 0) return [];
	const path = `features.${id}`;
	return [
		{ what: "Records", value: formatCount(keys), path: `${path}.keys`, whose: name },
		{ what: "Skew of their popularity (Zipf exponent)", value: String(skew), path: `${path}.skew`, whose: name },
		{
			what: "Share of a record's writes that come from its own region",
			value: formatShare(affinity),
			path: `${path}.affinity`,
			whose: name,
		},
		{ what: "What is written", value: `${values}s`, path: `${path}.values`, whose: name },
	];
}

function businessAssumptions({ business }: Design): readonly Assumption[] {
	if (business === undefined) return [];
	return [
		{
			what: "Cost of an hour of outage",
			value: "an hour's part of the yearly revenue",
			path: "business.outageCostPerHour",
		},
		{
			what: "Engineering of active-passive",
			value: "half of active-active's",
			path: "business.activePassive.yearlyEngineering",
		},
		{ what: "What runs today", value: "one region", path: "business.baseline" },
	];
}

/** Which round trips were measured. */
function networkText({ network }: Design): readonly string[] {
	const links = [...network.links.values()].flatMap((each) => [...each.values()]);
	const measured = links.filter(({ source }) => source === "measured").length;
	if (links.length === 0) return [];
	return [
		`Round trips: ${measured} of ${counted(links.length, "pair")} of places measured, ${links.length - measured} estimated from the distance; those of users always are. The 99th percentile is taken as 1.3 times the median.`,
	];
}

/** Where a limit is not stated there is none. */
function capacityTexts({ application }: Design): readonly string[] {
	const endless = [...application.values()].filter(({ capacityPerSecond }) => capacityPerSecond.size === 0);
	if (endless.length === 0) return [];
	return [`Capacity: without limit (${endless.map(({ name }) => name).join(", ")}).`];
}
