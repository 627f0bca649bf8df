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

const ordinals = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth"];

/** "Third"; "12th" beyond the tenth. */
export function spokenOrdinal(number: number): string {
	return ordinals[number - 1] ?? `${number}th`;
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
			return `${fault.region} goes down: it answers nothing.`;
		case "partition":
			return `The network is cut between ${fault.between.map(spokenList).join(" and ")}.`;
		case "degraded":
			return `${fault.region} degrades: ${spokenShare(fault.errorRate)} of its requests fail, the others take ${spokenSeconds(fault.latencyMs / 1000)} longer.`;
		case "store-down":
			return `The replica of ${fault.store} in ${fault.region} goes down.`;
		case "replication-stall":
			return `Replication of ${fault.store} stalls: nothing is applied.`;
		case "slow-link":
			return `The link between ${fault.between[0]} and ${fault.between[1]} slows down by ${Math.round(fault.latencyMs)} ms.`;
		case "surge":
			return `Demand from ${fault.population ?? "everyone"} grows ${fault.times}-fold.`;
		case "false-alarm":
			return `The health checks of ${fault.region} fail, although it is fine.`;
		case "routing-down":
			return `${fault.routing} is down: no change of routing takes effect.`;
	}
}

export function healedSentence(fault: Fault): string {
	switch (fault.kind) {
		case "region-down":
			return `${fault.region} is back.`;
		case "partition":
			return `The cut between ${fault.between.map(spokenList).join(" and ")} is repaired.`;
		case "degraded":
			return `${fault.region} works as it should again.`;
		case "store-down":
			return `The replica of ${fault.store} in ${fault.region} is back.`;
		case "replication-stall":
			return `Replication of ${fault.store} goes on.`;
		case "slow-link":
			return `The link between ${fault.between[0]} and ${fault.between[1]} is as fast as before.`;
		case "surge":
			return `Demand from ${fault.population ?? "everyone"} is back to its peak.`;
		case "false-alarm":
			return `The health checks of ${fault.region} succeed again.`;
		case "routing-down":
			return `${fault.routing} takes changes again.`;
	}
}

export function withdrawnSentence(entry: RoutingEntry, region: Id): string {
	switch (entry.method) {
		case "dns":
			return `${entry.id} stops naming ${region}; cached answers expire over ${spokenSeconds(entry.ttlMs / 1000)}.`;
		case "anycast":
			return `${entry.id} withdraws its routes to ${region}; all have moved after ${spokenSeconds(entry.convergenceMs / 1000)}.`;
		case "client":
			return `${entry.id} tells its clients to leave out ${region}.`;
	}
}

export function restoredSentence(entry: RoutingEntry, region: Id): string {
	switch (entry.method) {
		case "dns":
			return `${entry.id} names ${region} again; its users come back over ${spokenSeconds(entry.ttlMs / 1000)}.`;
		case "anycast":
			return `${entry.id} announces ${region} again.`;
		case "client":
			return `${entry.id} offers ${region} to its clients again.`;
	}
}

function spokenList(ids: readonly Id[]): string {
	if (ids.length < 2) return ids[0] ?? "nothing";
	return `${ids.slice(0, -1).join(", ")} and ${ids.at(-1)}`;
}
