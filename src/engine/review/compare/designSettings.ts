import type { Business, Design, Failover, Feature, Id, Population, Region, Scene } from "../../model/design.ts";
import type { SceneCamera } from "../../model/sceneCamera.ts";
import {
	applicationSetting,
	balancingSetting,
	healthCheckParts,
	observabilitySetting,
	ownName,
	routingSetting,
	storeSetting,
} from "./componentSettings.ts";
import { type NamedSection, nameIn, nameOfAnything, type Renames } from "./names.ts";
import { scenarioSetting } from "./scenarioSetting.ts";
import { byId, type Group, group, latency, members, one } from "./setting.ts";

/** What belongs to the whole design, by the file's key; "" for what stands at the top. */
export function wholeSettings(design: Design): ReadonlyMap<string, Group> {
	return new Map([
		[
			"",
			group({
				name: one(design.name),
				description: one(design.description),
				currency: one(design.currency),
				usdRate: one(design.usdRate, "count"),
			}),
		],
		["users", group({ active: one(design.users.active, "count") })],
		[
			"traffic",
			group({
				averageOfPeak: one(design.traffic.averageOfPeak, "share"),
				lastMile: latency(design.traffic.lastMile),
			}),
		],
		["failover", failoverSetting(design.failover)],
		[
			"costs",
			group({
				transfer: one(design.costs.transferMonthly, "money"),
				discount: one(design.costs.discount, "share"),
				monthlyBudget: one(design.costs.monthlyBudget, "money"),
			}),
		],
		...(design.business === undefined ? [] : [["business", businessSetting(design.business)] as const]),
	]);
}

/** The things of one section by their ids. */
export function sectionThings(design: Design, section: NamedSection): ReadonlyMap<Id, unknown> {
	return section === "users.populations" ? design.users.populations : design[section];
}

/** The things of one section with the names that they go by, in the file's order. */
export function sectionSettings(design: Design, section: NamedSection, renames: Renames): ReadonlyMap<Id, Group> {
	const named = <T>(things: ReadonlyMap<Id, T>, setting: (thing: T) => Group): ReadonlyMap<Id, Group> => {
		const name = nameIn(renames, section);
		return new Map([...things].map(([id, thing]) => [name(id), setting(thing)]));
	};
	switch (section) {
		case "users.populations":
			return named(design.users.populations, populationSetting);
		case "regions":
			return named(design.regions, regionSetting);
		case "routing":
			return named(design.routing, (entry) => routingSetting(entry, renames));
		case "balancing":
			return named(design.balancing, (component) => balancingSetting(component, renames));
		case "application":
			return named(design.application, (component) => applicationSetting(component, renames));
		case "data":
			return named(design.data, (store) => storeSetting(store, renames));
		case "observability":
			return named(design.observability, (component) => observabilitySetting(component, renames));
		case "features":
			return named(design.features, (feature) => featureSetting(feature, renames));
		case "scenarios":
			return named(design.scenarios, (scenario) => scenarioSetting(scenario, renames));
		case "notes":
			return named(design.notes, (note) => group({ text: one(note.text) }));
		case "scenes":
			return named(design.scenes, (scene) => sceneSetting(scene, renames));
	}
}

function populationSetting(population: Population): Group {
	return group({
		name: ownName(population.id, population.name),
		at: one(population.place),
		share: one(population.share, "share"),
		jurisdiction: one(population.jurisdiction),
		residency: one(population.residency),
	});
}

function regionSetting(region: Region): Group {
	return group({
		name: ownName(region.id, region.name),
		provider: one(region.provider),
		code: one(region.code),
		at: one(region.place),
		jurisdiction: one(region.jurisdiction),
		role: one(region.role),
		availability: one(region.availability, "share"),
		outage: one(region.outageMs, "ms"),
	});
}

function failoverSetting({ detect, recover, ...failover }: Failover): Group {
	const { healthChecks, traffic } = detect;
	return group({
		mode: one(failover.mode),
		manualDelay: one(failover.manualDelayMs, "ms"),
		standby: one(failover.standby),
		detect: group({
			healthChecks: healthChecks && group({ ...healthCheckParts(healthChecks), quorum: one(healthChecks.quorum) }),
			traffic:
				traffic &&
				group({
					errorRate: one(traffic.errorRate, "share"),
					latency: one(traffic.latencyMs, "ms"),
					window: one(traffic.windowMs, "ms"),
				}),
			replicationLag: one(detect.replicationLagMs, "ms"),
			combine: one(detect.combine),
		}),
		recover: group({ errorRate: one(recover.errorRate, "share"), cooldown: one(recover.cooldownMs, "ms") }),
		commonCause: one(failover.commonCause, "share"),
	});
}

function featureSetting(feature: Feature, renames: Renames): Group {
	const { edgeCache, objectives } = feature;
	const p99 = (ms: number | undefined) => (ms === undefined ? undefined : group({ p99: one(ms, "ms") }));
	return group({
		name: ownName(feature.id, feature.name),
		application: one(nameIn(renames, "application")(feature.application)),
		store: one(nameIn(renames, "data")(feature.store)),
		readsPerSecond: one(feature.readsPerSecond, "perSecond"),
		writesPerSecond: one(feature.writesPerSecond, "perSecond"),
		itemSize: one(feature.itemSizeBytes, "bytes"),
		keys: one(feature.keys, "count"),
		skew: one(feature.skew, "count"),
		affinity: one(feature.affinity, "share"),
		values: one(feature.values),
		reads: one(feature.reads),
		shares: byId(feature.shares, nameIn(renames, "users.populations"), (share) => one(share, "share")),
		foreign: one(feature.foreign, "share"),
		edgeCache: edgeCache && group({ hitRate: one(edgeCache.hitRate, "share"), latency: latency(edgeCache.latency) }),
		needs: one(feature.needs),
		objectives: group({
			read: p99(objectives.readP99Ms),
			write: p99(objectives.writeP99Ms),
			availability: one(objectives.availability, "share"),
			staleness: one(objectives.stalenessMs, "ms"),
			rpo: one(objectives.rpoMs, "ms"),
			rto: one(objectives.rtoMs, "ms"),
		}),
	});
}

function businessSetting({ activePassive, baseline, ...business }: Business): Group {
	return group({
		yearlyRevenue: one(business.yearlyRevenue, "money"),
		outageCostPerHour: one(business.outageCostPerHour, "money"),
		yearlyGain: one(business.yearlyGain, "money"),
		yearlyEngineering: one(business.yearlyEngineering, "money"),
		activePassive: group({
			yearlyGain: one(activePassive.yearlyGain, "money"),
			yearlyEngineering: one(activePassive.yearlyEngineering, "money"),
		}),
		oneTime: byId(
			business.oneTime,
			(name) => name,
			(amount) => one(amount, "money"),
		),
		baseline:
			baseline &&
			group({
				monthlyCost: one(baseline.monthlyCost, "money"),
				availability: one(baseline.availability, "share"),
			}),
	});
}

function cameraSetting({ at, x, y, w, h }: SceneCamera, renames: Renames): Group {
	return group({
		at: one(at && nameOfAnything(renames)(at)),
		x: one(x, "share"),
		y: one(y, "share"),
		w: one(w, "share"),
		h: one(h, "share"),
	});
}

function sceneSetting(scene: Scene, renames: Renames): Group {
	return group({
		title: ownName(scene.id, scene.title),
		notes: one(scene.notes),
		focus: members(scene.focus.map(nameOfAnything(renames))),
		camera: scene.camera && cameraSetting(scene.camera, renames),
		view: one(scene.view),
		chart: one(scene.chart),
		scenario: one(scene.scenario && nameIn(renames, "scenarios")(scene.scenario)),
		from: one(scene.fromMs, "ms"),
		to: one(scene.toMs, "ms"),
		speed: one(scene.speed, "count"),
	});
}
