import * as texts from "../../texts/simulation/chronicle.ts";
import type { Fault, Id, RoutingEntry } from "../model/design.ts";
import { localNumber } from "../model/numbers/localNumber.ts";
import { localDigits } from "../model/numbers/numberLocale.ts";

/** "41 s", "1 min 35 s", "45 min", "2 h 10 min". */
export function spokenSeconds(seconds: number): string {
	if (seconds < 10 && Math.abs(seconds - Math.round(seconds)) > 0.05) return `${localDigits(seconds.toFixed(1))} s`;
	const whole = Math.round(seconds);
	if (whole < 60) return `${whole} s`;
	const minutes = Math.floor(whole / 60);
	if (minutes < 60) return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`;
	return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const ordinals = [
	texts.first,
	texts.second,
	texts.third,
	texts.fourth,
	texts.fifth,
	texts.sixth,
	texts.seventh,
	texts.eighth,
	texts.ninth,
	texts.tenth,
];

/** "Third"; "12th" beyond the tenth. */
export function spokenOrdinal(number: number): string {
	return ordinals[number - 1] ?? texts.nth(number);
}

export function spokenShare(share: number): string {
	return `${localNumber(Math.round(share * 1000) / 10)} %`;
}

/** "1,234". */
export function spokenCount(count: number): string {
	return localNumber(Math.round(count), true);
}

export function faultSubject(fault: Fault): Id {
	switch (fault.kind) {
		case "region-down":
		case "degraded":
		case "false-alarm":
			return fault.region;
		case "partition":
			return fault.between.map((group) => group.join(",")).join("|");
		case "store-down":
		case "replication-stall":
			return fault.store;
		case "slow-link":
			return fault.between.join(">");
		case "surge":
			return fault.population ?? "everyone";
		case "routing-down":
			return fault.routing;
	}
}

export function faultSentence(fault: Fault): string {
	switch (fault.kind) {
		case "region-down":
			return texts.goesDown(fault.region);
		case "partition":
			return texts.theNetworkIsCutBetween(fault.between.map(spokenList).join(texts.betweenGroups));
		case "degraded":
			return texts.degrades(fault.region, spokenShare(fault.errorRate), spokenSeconds(fault.latencyMs / 1000));
		case "store-down":
			return texts.theReplicaGoesDown(fault.store, fault.region);
		case "replication-stall":
			return texts.replicationStalls(fault.store);
		case "slow-link":
			return texts.theLinkSlowsDown(fault.between[0], fault.between[1], Math.round(fault.latencyMs));
		case "surge":
			return texts.demandGrows(fault.population ?? texts.everyone, fault.times);
		case "false-alarm":
			return texts.theHealthChecksFail(fault.region);
		case "routing-down":
			return texts.routingIsDown(fault.routing);
	}
}

export function healedSentence(fault: Fault): string {
	switch (fault.kind) {
		case "region-down":
			return texts.regionIsBack(fault.region);
		case "partition":
			return texts.theCutIsRepaired(fault.between.map(spokenList).join(texts.betweenGroups));
		case "degraded":
			return texts.worksAsItShouldAgain(fault.region);
		case "store-down":
			return texts.theReplicaIsBack(fault.store, fault.region);
		case "replication-stall":
			return texts.replicationGoesOn(fault.store);
		case "slow-link":
			return texts.theLinkIsAsFastAsBefore(fault.between[0], fault.between[1]);
		case "surge":
			return texts.demandIsBackToItsPeak(fault.population ?? texts.everyone);
		case "false-alarm":
			return texts.theHealthChecksSucceedAgain(fault.region);
		case "routing-down":
			return texts.takesChangesAgain(fault.routing);
	}
}

export function withdrawnSentence(entry: RoutingEntry, region: Id): string {
	switch (entry.method) {
		case "dns":
			return texts.stopsNaming(entry.id, region, spokenSeconds(entry.ttlMs / 1000));
		case "anycast":
			return texts.withdrawsItsRoutesTo(entry.id, region, spokenSeconds(entry.convergenceMs / 1000));
		case "client":
			return texts.tellsItsClientsToLeaveOut(entry.id, region);
	}
}

export function restoredSentence(entry: RoutingEntry, region: Id): string {
	switch (entry.method) {
		case "dns":
			return texts.namesAgain(entry.id, region, spokenSeconds(entry.ttlMs / 1000));
		case "anycast":
			return texts.announcesAgain(entry.id, region);
		case "client":
			return texts.offersToItsClientsAgain(entry.id, region);
	}
}

function spokenList(ids: readonly Id[]): string {
	if (ids.length < 2) return ids[0] ?? texts.nothing;
	return texts.idsAndId(ids.slice(0, -1).join(", "), ids.at(-1));
}
