import * as texts from "../../../../texts/review/sources.ts";
import type { Design, Feature, Path, Region, RoutingEntry } from "../../../model/design.ts";
import { formatCount } from "../../../model/numbers/formatCount.ts";
import { formatMs } from "../../../model/numbers/formatMs.ts";
import { formatShare } from "../../../model/numbers/formatShare.ts";
import { localNumber } from "../../../model/numbers/localNumber.ts";
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
	return ` (${names.length > mostNamed ? texts.shownAndNameCountMore(shown, names.length - mostNamed) : shown})`;
}

function wholeAssumptions({ traffic, failover, costs, users }: Design): readonly Assumption[] {
	return [
		{ what: texts.averageLoadOfThePeak, value: formatShare(traffic.averageOfPeak), path: "traffic.averageOfPeak" },
		{
			what: texts.lastMile,
			value: texts.p50MsP99MsAtP99(formatMs(traffic.lastMile.p50Ms), formatMs(traffic.lastMile.p99Ms)),
			path: "traffic.lastMile",
		},
		{
			what: texts.activeUsers,
			value: users.active === 0 ? texts.notKnownSoNobody : formatCount(users.active),
			path: "users.active",
		},
		{
			what: texts.timeThatPeopleTake,
			value: spanText(failover.manualDelayMs / 1000),
			path: "failover.manualDelay",
		},
		{
			what: texts.whoTakesARegionOut,
			value: failover.mode === "automatic" ? texts.routingByItself : texts.people,
			path: "failover.mode",
		},
		{
			what: texts.errorRateBelow,
			value: formatShare(failover.recover.errorRate),
			path: "failover.recover.errorRate",
		},
		{ what: texts.cooldown, value: formatMs(failover.recover.cooldownMs), path: "failover.recover.cooldown" },
		{
			what: texts.shareOfARegionsUnavailability,
			value: formatShare(failover.commonCause),
			path: "failover.commonCause",
		},
		{
			what: texts.discount,
			value: costs.discount === 0 ? "none" : formatShare(costs.discount),
			path: "costs.discount",
		},
	];
}

function regionAssumptions({ id, availability, outageMs }: Region): readonly Assumption[] {
	return [
		{
			what: texts.availabilityOfARegion,
			value: `${localNumber(Number((availability * 100).toFixed(6)))} %`,
			path: `regions.${id}.availability`,
			whose: id,
		},
		{ what: texts.lengthOfARegionsOutage, value: spanText(outageMs / 1000), path: `regions.${id}.outage`, whose: id },
	];
}

function routingAssumptions(entry: RoutingEntry): readonly Assumption[] {
	const path = `routing.${entry.id}`;
	const whose = entry.name;
	switch (entry.method) {
		case "dns":
			return [
				{ what: texts.timeToLiveOfDns, value: formatMs(entry.ttlMs), path: `${path}.ttl`, whose },
				{
					what: texts.clientsThatHoldDnsAnswers,
					value: formatShare(entry.ignoresTtl),
					path: `${path}.ignoresTtl`,
					whose,
				},
				...checkAssumption(entry, path),
			];
		case "anycast":
			return [
				{ what: texts.convergenceOfAnycast, value: formatMs(entry.convergenceMs), path: `${path}.convergence`, whose },
				...checkAssumption(entry, path),
			];
		case "client":
			return [
				{ what: texts.timeoutOfClients, value: formatMs(entry.timeoutMs), path: `${path}.timeout`, whose },
				{ what: texts.retriesOfClients, value: String(entry.retries), path: `${path}.retries`, whose },
				{
					what: texts.timeThatClientsKeep,
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
			what: texts.healthCheckOfRouting,
			value: texts.everyFailuresTimeout(formatMs(intervalMs), failures, formatMs(timeoutMs)),
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
		{ what: texts.records, value: formatCount(keys), path: `${path}.keys`, whose: name },
		{ what: texts.skewOfTheirPopularity, value: String(skew), path: `${path}.skew`, whose: name },
		{
			what: texts.shareOfARecordsWrites,
			value: formatShare(affinity),
			path: `${path}.affinity`,
			whose: name,
		},
		{ what: texts.whatIsWritten, value: `${values}s`, path: `${path}.values`, whose: name },
	];
}

function businessAssumptions({ business }: Design): readonly Assumption[] {
	if (business === undefined) return [];
	return [
		{
			what: texts.costOfAnHour,
			value: texts.anHoursPart,
			path: "business.outageCostPerHour",
		},
		{
			what: texts.engineeringOfActivePassive,
			value: texts.halfOfActiveActives,
			path: "business.activePassive.yearlyEngineering",
		},
		{ what: texts.whatRunsToday, value: texts.oneRegion, path: "business.baseline" },
	];
}

/** Which round trips were measured. */
function networkText({ network }: Design): readonly string[] {
	const links = [...network.links.values()].flatMap((each) => [...each.values()]);
	const measured = links.filter(({ source }) => source === "measured").length;
	if (links.length === 0) return [];
	return [texts.roundTripsOfPairsOfPlacesMeasured(measured, links.length, links.length - measured)];
}

/** Where a limit is not stated there is none. */
function capacityTexts({ application }: Design): readonly string[] {
	const endless = [...application.values()].filter(({ capacityPerSecond }) => capacityPerSecond.size === 0);
	if (endless.length === 0) return [];
	return [texts.capacityWithoutLimit(endless.map(({ name }) => name).join(", "))];
}
