import * as texts from "../../texts/format/problems.ts";
import type { Id, Path } from "../model/design.ts";
import { joinPath } from "../model/path.ts";
import type { RawDesign, RawScenario } from "./designShape.ts";
import { faultKeys, type RawFault } from "./faultShape.ts";
import { nearestName } from "./nearestName.ts";
import { complainAt, type Reading } from "./reading.ts";
import { quoted } from "./scalarShapes.ts";

/** Scenarios and scenes take time, and their faults are whole. */
export function checkScenarios(raw: RawDesign, reading: Reading): void {
	for (const [id, scenario] of raw.scenarios ?? []) {
		if (scenario !== undefined) checkScenario(scenario, { path: joinPath("scenarios", id), raw }, reading);
	}
	for (const [id, scene] of raw.scenes ?? []) {
		if (scene !== undefined) checkScene(scene, joinPath("scenes", id), reading);
	}
}

type RawScene = NonNullable<NonNullable<RawDesign["scenes"]> extends ReadonlyMap<Id, infer S> ? S : never>;

function checkScene({ from, to, camera }: RawScene, path: Path, reading: Reading): void {
	if (from !== undefined && to !== undefined && from > to) {
		const complaint = { message: texts.toIsBefore, expected: texts.aLaterTime };
		complainAt(reading, `${path}.to`, complaint);
	}
	for (const side of ["w", "h"] as const) {
		if (camera?.[side] !== 0) continue;
		complainAt(reading, `${path}.camera.${side}`, {
			message: texts.aViewShowsSomething,
			expected: texts.moreThan0Percent,
		});
	}
}

function checkScenario(scenario: RawScenario, { path, raw }: Where, reading: Reading): void {
	if (scenario.duration === 0) {
		complainAt(reading, `${path}.duration`, { message: texts.aRunTakesTime, expected: texts.moreThan0s });
	}
	for (const [index, fault] of (scenario.faults ?? []).entries()) {
		if (fault !== undefined) checkFault(fault, { path: `${path}.faults[${index}]`, raw }, reading);
	}
}

interface Where {
	readonly path: Path;
	readonly raw: RawDesign;
}

const optionalKeys: ReadonlySet<string> = new Set(["population", "errorRate", "latency"]);

function checkFault(fault: RawFault, { path, raw }: Where, reading: Reading): void {
	if (fault.for === 0)
		complainAt(reading, `${path}.for`, { message: texts.aFaultTakesTime, expected: texts.moreThan0s });
	const { kind } = fault;
	if (kind === undefined) return;
	checkKeys(kind, path, reading);
	if (kind === "degraded" && !reading.spans.has(`${path}.errorRate`) && !reading.spans.has(`${path}.latency`)) {
		complainAt(reading, path, {
			message: texts.aDegradedRegionFails,
			expected: texts.errorRate60Percent,
		});
	}
	if (kind === "slow-link" && !reading.spans.has(`${path}.latency`)) {
		complainAt(reading, `${path}.latency`, {
			message: texts.latencyIsMissing,
			expected: texts.latency300ms,
		});
	}
	if (kind === "partition") checkGroups(fault, path, reading);
	if (kind === "slow-link") checkLink(fault, path, reading);
	if (kind === "store-down") checkReplica(fault, { path, raw }, reading);
}

function checkKeys(kind: NonNullable<RawFault["kind"]>, path: Path, reading: Reading): void {
	const allowed = faultKeys[kind];
	for (const key of allowed) {
		if (optionalKeys.has(key) || reading.spans.has(`${path}.${key}`)) continue;
		complainAt(reading, `${path}.${key}`, { message: texts.isMissingAFault(key, kind) });
	}
	for (const key of new Set(Object.values(faultKeys).flat())) {
		if (allowed.includes(key) || !reading.spans.has(`${path}.${key}`)) continue;
		complainAt(reading, `${path}.${key}`, {
			message: texts.aFaultOfKind(kind, quoted(key)),
			expected: texts.oneOf(allowed.join(", ")),
			suggestion: nearestName(key, allowed),
		});
	}
}

function checkGroups(fault: RawFault, path: Path, reading: Reading): void {
	const groups = fault.between;
	if (groups === undefined) return;
	if (groups.length < 2) {
		complainAt(reading, `${path}.between`, {
			message: texts.aPartitionIsBetween,
			expected: texts.aBC,
		});
	}
	const seen = new Set<Id>();
	for (const [index, group] of groups.entries()) {
		// A single region in the place of a group is that region alone.
		const members = typeof group === "string" ? [group] : group;
		if (members !== undefined) checkGroup(members, { path: `${path}.between[${index}]`, seen }, reading);
	}
}

function checkGroup(members: readonly (Id | undefined)[], at: { path: Path; seen: Set<Id> }, reading: Reading): void {
	if (members.length === 0) complainAt(reading, at.path, { message: texts.aGroupWithoutARegion });
	for (const member of members) {
		if (member === undefined) continue;
		if (at.seen.has(member)) {
			const message = texts.isInTwoGroups(quoted(member));
			complainAt(reading, at.path, { message, expected: texts.groupsThatShareNoRegion });
		}
		at.seen.add(member);
	}
}

function checkLink(fault: RawFault, path: Path, reading: Reading): void {
	const ends = fault.between;
	if (ends === undefined) return;
	const [from, to] = ends;
	const areRegions = ends.every((end) => typeof end === "string" || end === undefined);
	if (ends.length === 2 && areRegions && from !== to) return;
	complainAt(reading, `${path}.between`, { message: texts.aLinkIsBetweenTwo, expected: texts.usEastEuWest });
}

function checkReplica(fault: RawFault, { path, raw }: Where, reading: Reading): void {
	const store = fault.store === undefined ? undefined : raw.data?.get(fault.store);
	const { region } = fault;
	if (store?.replicas === undefined || region === undefined) return;
	if (store.replicas.includes(region) || store.witnesses?.includes(region)) return;
	complainAt(reading, `${path}.region`, {
		message: texts.theStoreHasNoReplica(quoted(fault.store ?? ""), quoted(region)),
		expected: texts.oneOfReplicas(store.replicas.join(", ")),
	});
}
