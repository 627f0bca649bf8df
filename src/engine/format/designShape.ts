import * as texts from "../../texts/format/keys.ts";
import { consistencies, providers, recordValues, regionRoles } from "../model/vocabulary.ts";
import { applicationShape } from "./applicationShape.ts";
import { either, list, map, object } from "./collectionShapes.ts";
import { balancingShape, observabilityShape, routingShape } from "./componentShapes.ts";
import { failoverShape } from "./failoverShape.ts";
import { faultShape } from "./faultShape.ts";
import { latency } from "./latencyShape.ts";
import { boolean, catalogueName, choice, matching, quantity, reference, text } from "./scalarShapes.ts";
import { optional, type Raw, required } from "./shape.ts";
import { storeShape } from "./storeShape.ts";

const share = quantity("share");
const money = quantity("money");
const place = either(
	{ scalar: catalogueName("city", texts.aCityOfTheCatalogue), list: list(quantity("coordinate"), 2) },
	texts.aCityOfTheCatalogueOrLatitude,
);
const jurisdiction = matching("^[A-Za-z][A-Za-z0-9-]*$", texts.aJurisdictionSuchAsEu);

const populationShape = object({
	name: optional(text, "population.name", texts.theId),
	at: required(place, texts.whereItsUsers),
	share: required(share, texts.shareOfAllRequests),
	jurisdiction: optional(jurisdiction, "population.jurisdiction", texts.fromTheCitysCountry),
	residency: optional(jurisdiction, "population.residency"),
});

const regionShape = object({
	name: optional(text, "region.name", texts.theCatalogues),
	provider: required(choice(providers), texts.theCloudProvider),
	code: optional(catalogueName("region", texts.aRegionCode), "region.code"),
	at: optional(place, "region.at", texts.theCatalogues),
	jurisdiction: optional(jurisdiction, "region.jurisdiction", texts.theCatalogues),
	role: optional(choice(regionRoles), "region.role", "active"),
	availability: optional(share, "region.availability", "99.99%"),
	outage: optional(quantity("duration"), "region.outage", "4h"),
});

const featureShape = object({
	name: optional(text, "feature.name", texts.theId),
	application: required(reference("application"), texts.theApplicationThatHandles),
	store: required(reference("store"), texts.theStoreThatHolds),
	readsPerSecond: required(quantity("count"), texts.readsAtPeak),
	writesPerSecond: required(quantity("count"), texts.writesAtPeak),
	itemSize: required(quantity("size"), texts.sizeOfOneRecord),
	keys: optional(quantity("wholeCount"), "feature.keys", "1M"),
	skew: optional(quantity("number"), "feature.skew", "0.8"),
	affinity: optional(share, "feature.affinity", "0%"),
	values: optional(choice(recordValues), "feature.values", "record"),
	reads: optional(choice(consistencies), "feature.reads", texts.theStores),
	shares: optional(map("population", share), "feature.shares", texts.thePopulationsShares),
	foreign: optional(share, "feature.foreign", "0%"),
	edgeCache: optional(
		object({
			hitRate: required(share, texts.shareOfReads),
			latency: required(latency, texts.theCachesOwnLatency),
		}),
		"feature.edgeCache",
	),
	needs: optional(choice(consistencies), "feature.needs"),
	objectives: optional(
		object({
			read: optional(object({ p99: required(quantity("duration"), texts.atMostThis) }), "feature.objectives.read"),
			write: optional(object({ p99: required(quantity("duration"), texts.atMostThis) }), "feature.objectives.write"),
			availability: optional(share, "feature.objectives.availability"),
			staleness: optional(quantity("duration"), "feature.objectives.staleness"),
			rpo: optional(quantity("duration"), "feature.objectives.rpo"),
			rto: optional(quantity("duration"), "feature.objectives.rto"),
		}),
		"feature.objectives",
	),
});

const scenarioShape = object({
	name: optional(text, "scenario.name", texts.theId),
	duration: optional(quantity("duration"), "scenario.duration", "30m"),
	faults: optional(list(faultShape), "scenario.faults"),
});

const businessShape = object({
	yearlyRevenue: optional(money, "business.yearlyRevenue", "0"),
	outageCostPerHour: optional(money, "business.outageCostPerHour", "yearlyRevenue / 8760"),
	yearlyGain: optional(money, "business.yearlyGain", "0"),
	yearlyEngineering: optional(money, "business.yearlyEngineering", "0"),
	activePassive: optional(
		object({
			yearlyGain: optional(money, "business.activePassive.yearlyGain", "0"),
			yearlyEngineering: optional(money, "business.activePassive.yearlyEngineering", texts.halfOfYearlyEngineering),
		}),
		"business.activePassive",
	),
	oneTime: optional(map("text", money), "business.oneTime"),
	baseline: optional(
		object({
			monthlyCost: required(money, texts.whatTodaysSystemCosts),
			availability: required(share, texts.howAvailableTodaysSystemIs),
		}),
		"business.baseline",
	),
});

const number = quantity("coordinate");
const placeShape = object({
	x: optional(number, "place.x"),
	y: optional(number, "place.y"),
	w: optional(number, "place.w"),
	h: optional(number, "place.h"),
	collapsed: optional(boolean, "place.collapsed", "false"),
	locked: optional(boolean, "place.locked", "false"),
});

const noteShape = object({
	text: optional(text, "note.text"),
	x: optional(number, "note.x", "0"),
	y: optional(number, "note.y", "0"),
	w: optional(number, "note.w", "200"),
	h: optional(number, "note.h", "120"),
	colour: optional(text, "note.colour", "yellow"),
	frame: optional(boolean, "note.frame", "false"),
});

const cameraShape = object({
	at: optional(reference("anything"), "camera.at"),
	x: optional(share, "camera.x", "50%"),
	y: optional(share, "camera.y", "50%"),
	w: optional(quantity("ratio"), "camera.w", "100%"),
	h: optional(quantity("ratio"), "camera.h", "100%"),
});

const sceneShape = object({
	title: optional(text, "scene.title", texts.theId),
	notes: optional(text, "scene.notes"),
	focus: optional(list(reference("anything")), "scene.focus"),
	camera: optional(cameraShape, "scene.camera"),
	view: optional(choice(["lanes", "map"]), "scene.view", "lanes"),
	chart: optional(choice(["latency", "cost", "availability", "consistency"]), "scene.chart"),
	scenario: optional(reference("scenario"), "scene.scenario"),
	from: optional(quantity("duration"), "scene.from"),
	to: optional(quantity("duration"), "scene.to"),
	speed: optional(quantity("number"), "scene.speed", "10"),
});

/** The whole file. */
export const designShape = object({
	archipelago: required(text, texts.versionOfThisFormat),
	name: required(text, texts.nameOfTheDesign),
	description: optional(text, "design.description"),
	currency: optional(matching("^[A-Z]{3}$", texts.anIso4217CodeSuch), "design.currency", "USD"),
	usdRate: optional(quantity("number"), "design.usdRate", "1"),
	users: optional(
		object({
			active: optional(quantity("count"), "design.users.active", texts.of0FiguresInRequests),
			populations: optional(map("id", populationShape), "design.users.populations"),
		}),
		"design.users",
	),
	traffic: optional(
		object({
			averageOfPeak: optional(share, "design.traffic.averageOfPeak", "40%"),
			lastMile: optional(latency, "design.traffic.lastMile", "{ p50: 15ms, p99: 120ms }"),
		}),
		"design.traffic",
	),
	regions: required(map("id", regionShape), texts.theRegionsThatItRuns),
	routing: optional(map("id", routingShape), "design.routing"),
	failover: optional(failoverShape, "design.failover"),
	balancing: optional(map("id", balancingShape), "design.balancing"),
	application: optional(map("id", applicationShape), "design.application"),
	data: optional(map("id", storeShape), "design.data"),
	observability: optional(map("id", observabilityShape), "design.observability"),
	features: optional(map("id", featureShape), "design.features"),
	scenarios: optional(map("id", scenarioShape), "design.scenarios"),
	costs: optional(
		object({
			transfer: optional(money, "design.costs.transfer", "estimated"),
			discount: optional(share, "design.costs.discount", "0%"),
			monthlyBudget: optional(money, "design.costs.monthlyBudget"),
		}),
		"design.costs",
	),
	business: optional(businessShape, "design.business"),
	canvas: optional(map("thing", placeShape), "design.canvas"),
	notes: optional(map("id", noteShape), "design.notes"),
	scenes: optional(map("id", sceneShape), "design.scenes"),
});

/** What was read of a file: all keys there, undefined where the file doesn't write them or writes them wrongly. */
export type RawDesign = Raw<typeof designShape>;
export type RawPopulation = Raw<typeof populationShape>;
export type RawRegion = Raw<typeof regionShape>;
export type RawFeature = Raw<typeof featureShape>;
export type RawScenario = Raw<typeof scenarioShape>;
export type RawBusiness = Raw<typeof businessShape>;
