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
		const complaint = { message: "`to` is before `from`", expected: "a later time than `from`" };
		complainAt(reading, `${path}.to`, complaint);
	}
	for (const side of ["w", "h"] as const) {
		if (camera?.[side] !== 0) continue;
		complainAt(reading, `${path}.camera.${side}`, { message: "a view shows something", expected: "more than 0%" });
	}
}

function checkScenario(scenario: RawScenario, { path, raw }: Where, reading: Reading): void {
	if (scenario.duration === 0) {
		complainAt(reading, `${path}.duration`, { message: "a run takes time", expected: "more than 0s" });
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
	if (fault.for === 0) complainAt(reading, `${path}.for`, { message: "a fault takes time", expected: "more than 0s" });
	const { kind } = fault;
	if (kind === undefined) return;
	checkKeys(kind, path, reading);
	if (kind === "degraded" && !reading.spans.has(`${path}.errorRate`) && !reading.spans.has(`${path}.latency`)) {
		complainAt(reading, path, {
			message: "a degraded region fails or is slow",
			expected: "errorRate: 60%, latency: 4s",
		});
	}
	if (kind === "slow-link" && !reading.spans.has(`${path}.latency`)) {
		complainAt(reading, `${path}.latency`, {
			message: "`latency` is missing: a slow link adds to the round trip",
			expected: "latency: 300ms",
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
		complainAt(reading, `${path}.${key}`, { message: `\`${key}\` is missing: a fault of kind ${kind} needs it` });
	}
	for (const key of new Set(Object.values(faultKeys).flat())) {
		if (allowed.includes(key) || !reading.spans.has(`${path}.${key}`)) continue;
		complainAt(reading, `${path}.${key}`, {
			message: `a fault of kind ${kind} has no key ${quoted(key)}`,
			expected: `one of at, for, kind, ${allowed.join(", ")}`,
			suggestion: nearestName(key, allowed),
		});
	}
}

function checkGroups(fault: RawFault, path: Path, reading: Reading): void {
	const groups = fault.between;
	if (groups === undefined) return;
	if (groups.length < 2) {
		complainAt(reading, `${path}.between`, {
			message: "a partition is between at least two groups",
			expected: "[[a], [b, c]]",
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
	if (members.length === 0) complainAt(reading, at.path, { message: "a group without a region" });
	for (const member of members) {
		if (member === undefined) continue;
		if (at.seen.has(member)) {
			const message = `${quoted(member)} is in two groups`;
			complainAt(reading, at.path, { message, expected: "groups that share no region" });
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
	complainAt(reading, `${path}.between`, { message: "a link is between two regions", expected: "[us-east, eu-west]" });
}

function checkReplica(fault: RawFault, { path, raw }: Where, reading: Reading): void {
	const store = fault.store === undefined ? undefined : raw.data?.get(fault.store);
	const { region } = fault;
	if (store?.replicas === undefined || region === undefined) return;
	if (store.replicas.includes(region) || store.witnesses?.includes(region)) return;
	complainAt(reading, `${path}.region`, {
		message: `the store ${quoted(fault.store ?? "")} has no replica in ${quoted(region)}`,
		expected: `one of ${store.replicas.join(", ")}`,
	});
}
