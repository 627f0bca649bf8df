import type { Machine } from "./machine.ts";
import { movedShare } from "./propagation.ts";
import type { RecoveryWatch } from "./recovery.ts";
import { watchRecovery } from "./recovery.ts";

/**
 * Looks where the watched requests get to, each time that something else flows. Propagation creeps from one look to
 * the next, so the mark is crossed in between; a new leader or an answer that all follow at once comes in one jump.
 */
export function recoveryLook(machine: Machine, watch: RecoveryWatch | undefined): () => void {
	if (watch === undefined) return () => undefined;
	return () => {
		const isNew = watch.seen !== machine.flow;
		watch.seen = machine.flow;
		if (!isNew || jumpsNow(machine)) watch.previousMs = machine.atMs;
		if (isNew) watchRecovery(watch, machine);
	};
}

function jumpsNow({ atMs, stores, routing }: Machine): boolean {
	if (stores.changedMs === atMs) return true;
	const inForce = routing.entries.at(-1);
	return inForce?.versions.at(-1)?.fromMs === atMs && movedShare(inForce.entry, 0) > 0;
}
