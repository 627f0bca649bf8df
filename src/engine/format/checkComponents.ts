import * as texts from "../../texts/format/problems.ts";
import { findTechnology } from "../catalog/findTechnology.ts";
import type { Id, Path } from "../model/design.ts";
import { joinPath } from "../model/path.ts";
import { layers } from "../model/vocabulary.ts";
import type { RawApplication } from "./applicationShape.ts";
import { checkDistinct } from "./checkStores.ts";
import { checkTechnology } from "./checkTechnology.ts";
import type { RawDesign } from "./designShape.ts";
import { complainAt, type Reading } from "./reading.ts";
import { quoted } from "./scalarShapes.ts";

interface RawComponent {
	readonly technology: string | undefined;
	readonly monthlyCost: number | ReadonlyMap<Id, number | undefined> | undefined;
	readonly regions?: "all" | readonly (Id | undefined)[] | undefined;
	readonly replicas?: readonly (Id | undefined)[] | undefined;
	readonly witnesses?: readonly (Id | undefined)[] | undefined;
}

/** What holds for the components of all layers. */
export function checkComponents(raw: RawDesign, reading: Reading): void {
	for (const layer of layers) {
		for (const [id, component] of raw[layer] ?? []) {
			if (component === undefined) continue;
			const path = joinPath(layer, id);
			if (component.technology !== undefined) {
				checkTechnology(component.technology, { layer, path: `${path}.technology` }, reading);
			}
			checkRegions(component, path, reading);
		}
	}
	checkApplications(raw, reading);
	checkObservability(raw, reading);
}

function checkRegions(component: RawComponent, path: Path, reading: Reading): void {
	const { regions } = component;
	if (Array.isArray(regions)) {
		if (regions.length === 0)
			complainAt(reading, `${path}.regions`, { message: texts.itRunsNowhere, expected: texts.allOrAtLeast });
		checkDistinct(regions, { path: `${path}.regions`, reading });
	}
	if (typeof component.monthlyCost === "object") {
		checkWithin(component.monthlyCost.keys(), { component, path: `${path}.monthlyCost` }, reading);
	}
}

/** Amounts and capacities by region are for regions where the component runs. */
function checkWithin(ids: Iterable<Id>, where: { component: RawComponent; path: Path }, reading: Reading): void {
	const runsIn = regionsOf(where.component);
	for (const id of ids) {
		if (runsIn === "all" || runsIn.includes(id)) continue;
		complainAt(reading, joinPath(where.path, id), {
			message: texts.theComponentDoesntRunIn(quoted(id)),
			expected: texts.oneOfRunsIn(runsIn.join(", ")),
		});
	}
}

function regionsOf({ regions, replicas, witnesses }: RawComponent): "all" | readonly (Id | undefined)[] {
	return replicas === undefined ? (regions ?? "all") : [...replicas, ...(witnesses ?? [])];
}

function checkApplications(raw: RawDesign, reading: Reading): void {
	for (const [id, application] of raw.application ?? []) {
		if (application !== undefined) checkApplication(id, application, reading);
	}
}

function checkApplication(id: Id, application: RawApplication, reading: Reading): void {
	const path = joinPath("application", id);
	const byRegion = [
		{ at: `${path}.capacityPerSecond`, amounts: application.capacityPerSecond },
		{ at: `${path}.instances.count`, amounts: application.instances?.count },
	];
	for (const { at, amounts } of byRegion) {
		if (typeof amounts === "object") checkWithin(amounts.keys(), { component: application, path: at }, reading);
	}
	checkAutoscale(application, path, reading);
	if (application.calls?.has(id)) complainAt(reading, joinPath(`${path}.calls`, id), { message: texts.itCallsItself });
}

function checkAutoscale({ autoscale }: RawApplication, path: Path, reading: Reading): void {
	if ((autoscale?.limit ?? 1) >= 1) return;
	const complaint = { message: texts.autoscalingAddsCapacity, expected: texts.atLeast100Percent };
	complainAt(reading, `${path}.autoscale.limit`, complaint);
}

/** `scope` and `signals` come from the catalogue where it knows the technology. */
function checkObservability(raw: RawDesign, reading: Reading): void {
	for (const [id, component] of raw.observability ?? []) {
		if (findTechnology(component?.technology ?? "")?.observability !== undefined) continue;
		for (const { key, expected } of observed) {
			const path = joinPath(joinPath("observability", id), key);
			if (component === undefined || reading.spans.has(path)) continue;
			complainAt(reading, path, { message: texts.keyIsMissing(key), expected });
		}
	}
}

const observed = [
	{ key: "scope", expected: "scope: regional or global" },
	{ key: "signals", expected: "signals: [metrics, traces, logs, health]" },
];
