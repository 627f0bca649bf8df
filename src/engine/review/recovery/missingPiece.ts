import * as texts from "../../../texts/review/recovery.ts";
import type { Id } from "../../model/design.ts";
import type { Missing } from "../../model/whyRecovery.ts";
import type { Standing } from "../../simulation/recoveryTrace.ts";
import type { TracedRun } from "./tracedRun.ts";
import { stepsOf } from "./tracedRun.ts";

/** What kept the requests away until the repair; undefined where they were back before. */
export function missingPiece(run: TracedRun): Missing | undefined {
	const { standing } = run.trace;
	if (standing === undefined) return undefined;
	const { crossing, trace } = run;
	if (crossing !== undefined && trace.fromMs + crossing.recoverMs < trace.untilMs) return undefined;
	const region = largest(standing.lostToRegion.get(run.key));
	const store = largest(standing.lostToStore.get(run.key));
	if (region.perSecond === 0 && store.perSecond === 0) {
		return { kind: "unknown", text: texts.whereTheyAreLedInstead };
	}
	return region.perSecond >= store.perSecond
		? regionPiece(run, standing, region.id)
		: storePiece(run, standing, store.id);
}

function largest(losses: ReadonlyMap<Id, number> | undefined): { readonly id: Id; readonly perSecond: number } {
	let most = { id: "", perSecond: 0 };
	for (const [id, perSecond] of losses ?? []) if (perSecond > most.perSecond) most = { id, perSecond };
	return most;
}

function regionPiece(run: TracedRun, standing: Standing, region: Id): Missing {
	const entry = run.inForce;
	if (entry === undefined) {
		return { kind: "no-routing", text: texts.noRoutingMovesTheUsersOf(region), path: "routing" };
	}
	if (standing.failedOpen) {
		const text = texts.seesNoRegionUpAndFailsOpen(entry.id, region);
		return { kind: "all-marked-down", text, path: "failover.detect" };
	}
	if (standing.withdrawn.includes(region)) return stillWithdrawn(run, entry.id, region);
	const wantedMs = standing.wantedSinceMs.get(region);
	if (wantedMs === undefined) {
		const text = texts.nothingThatWatchesSaysThatIsDown(region);
		return { kind: "nobody-notices", text, path: "failover.detect" };
	}
	if (standing.routingDown) {
		return {
			kind: "routing-down",
			text: texts.takesNoChanges(entry.id, region),
			path: `routing.${entry.id}`,
		};
	}
	const text = texts.isToBeWithdrawn(region);
	return { kind: "too-slow", text, path: "failover.manualDelay" };
}

function stillWithdrawn({ inForce, trace, design }: TracedRun, entry: Id, region: Id): Missing {
	const others = trace.standing?.up.filter((id) => id !== region && !trace.standing?.withdrawn.includes(id)) ?? [];
	const active = others.filter((id) => design.regions.get(id)?.role !== "standby");
	if (active.length === 0) {
		const text = texts.hasStoppedNaming(entry, region);
		return { kind: "no-region-left", text, path: "regions" };
	}
	const path = inForce?.method === "dns" ? `routing.${entry}.ttl` : `routing.${entry}`;
	const text = texts.hasStoppedNamingAndTheFault(entry, region);
	return { kind: "too-slow", text, path };
}

function storePiece(run: TracedRun, standing: Standing, id: Id): Missing {
	const store = run.design.data.get(id);
	if (store === undefined) return { kind: "unknown", text: "" };
	const led = stepsOf(run.trace.steps, "leader").some((step) => step.store === id && step.atMs >= run.trace.fromMs);
	const down = run.hit.find((region) => !standing.up.includes(region));
	const without = down === undefined ? texts.asItIs : texts.withoutDown(down);
	const byPeople = store.automaticLeaderFailoverMs === undefined && store.leader !== undefined && !led;
	if (byPeople && store.replicas.length > 1) {
		const text = texts.peopleHaveToPromoteAnotherReplica(id);
		return { kind: "too-slow", text, path: "failover.manualDelay" };
	}
	const text = texts.cannotServeTheseRequests(id, without);
	return { kind: "store-cannot-serve", text, path: `data.${id}.replicas` };
}
