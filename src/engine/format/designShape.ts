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
	{ scalar: catalogueName("city", "a city of the catalogue"), list: list(quantity("coordinate"), 2) },
	"a city of the catalogue or [latitude, longitude]",
);
const jurisdiction = matching("^[A-Za-z][A-Za-z0-9-]*$", "a jurisdiction such as EU, UK, US, IN or CN");

const populationShape = object({
	name: optional(text, "Name as shown", "the id"),
	at: required(place, "Where its users are: a city of the catalogue, or [latitude, longitude]"),
	share: required(share, "Share of all requests; all shares add up to 100%"),
	jurisdiction: optional(jurisdiction, "The law its users live under", "from the city's country"),
	residency: optional(jurisdiction, "Its personal data may rest only there"),
});

const regionShape = object({
	name: optional(text, "Name as shown", "the catalogue's"),
	provider: required(choice(providers), "The cloud provider"),
	code: optional(
		catalogueName("region", "a region code of the provider"),
		"The provider's region code; required but for `other`",
	),
	at: optional(
		place,
		"Where it is: a city, or [latitude, longitude]; required for provider `other`",
		"the catalogue's",
	),
	jurisdiction: optional(
		jurisdiction,
		"The law its data rests under; required for provider `other`",
		"the catalogue's",
	),
	role: optional(
		choice(regionRoles),
		"What enters: reads and writes, reads, or nothing until no active region is up",
		"active",
	),
	availability: optional(share, "The region as a failure domain, apart from its components", "99.99%"),
	outage: optional(quantity("duration"), "Mean length of a regional outage", "4h"),
});

const featureShape = object({
	name: optional(text, "Name as shown", "the id"),
	application: required(reference("application"), "The application that handles its requests"),
	store: required(reference("store"), "The store that holds its records"),
	readsPerSecond: required(quantity("count"), "Reads at peak, all populations together"),
	writesPerSecond: required(quantity("count"), "Writes at peak, all populations together"),
	itemSize: required(quantity("size"), "Size of one record"),
	keys: optional(quantity("wholeCount"), "Distinct records, for conflicts and staleness", "1M"),
	skew: optional(quantity("number"), "Zipf exponent of the records' popularity; 0 is uniform", "0.8"),
	affinity: optional(share, "Share of a record's writes that come from its own region", "0%"),
	values: optional(choice(recordValues), "What a record is, for the conflict findings", "record"),
	reads: optional(choice(consistencies), "A weaker consistency for this feature's reads", "the store's"),
	shares: optional(
		map("population", share),
		"Its requests by population; they add up to 100%",
		"the populations' shares",
	),
	foreign: optional(share, "Partitioned stores: share of requests on another home's data", "0%"),
	edgeCache: optional(
		object({
			hitRate: required(share, "Share of reads that the cache answers"),
			latency: required(latency, "The cache's own latency"),
		}),
		"A CDN in front of the reads",
	),
	needs: optional(choice(consistencies), "The weakest consistency that is acceptable"),
	objectives: optional(
		object({
			read: optional(
				object({ p99: required(quantity("duration"), "At most this") }),
				"99th percentile of a read's latency",
			),
			write: optional(
				object({ p99: required(quantity("duration"), "At most this") }),
				"99th percentile of a write's latency",
			),
			availability: optional(share, "At least this"),
			staleness: optional(quantity("duration"), "99th percentile of the delay to the region that reads"),
			rpo: optional(quantity("duration"), "Recovery point objective: writes lost, as a time"),
			rto: optional(quantity("duration"), "Recovery time objective"),
		}),
		"What it promises to its users",
	),
});

const scenarioShape = object({
	name: optional(text, "Name as shown", "the id"),
	duration: optional(quantity("duration"), "How long the run is", "30m"),
	faults: optional(list(faultShape), "What fails, when and for how long"),
});

const businessShape = object({
	yearlyRevenue: optional(money, "Revenue of the system a year", "0"),
	outageCostPerHour: optional(money, "What an hour's outage costs", "yearlyRevenue / 8760"),
	yearlyGain: optional(money, "Revenue that active-active unlocks (latency, compliance)", "0"),
	yearlyEngineering: optional(money, "People's added cost", "0"),
	activePassive: optional(
		object({
			yearlyGain: optional(money, "Revenue that active-passive unlocks", "0"),
			yearlyEngineering: optional(money, "People's added cost", "half of yearlyEngineering"),
		}),
		"The same for an active-passive topology",
	),
	oneTime: optional(map("text", money), "One-time costs by name"),
	baseline: optional(
		object({
			monthlyCost: required(money, "What today's system costs"),
			availability: required(share, "How available today's system is"),
		}),
		"What runs today",
	),
});

const number = quantity("coordinate");
const placeShape = object({
	x: optional(number, "Left edge in its cell, in pixels where columns are 228 wide; it moves along in wider ones"),
	y: optional(number, "Top edge in its lane, in pixels; cards stand in the nearest row"),
	w: optional(number, "Width, measured like x; of a region the width of its column, from 150 to 720 pixels"),
	h: optional(number, "Height in pixels; its row grows with it"),
	collapsed: optional(boolean, "Shown as its title only", "false"),
	locked: optional(boolean, "Can't be moved by dragging", "false"),
});

const noteShape = object({
	text: optional(text, "Markdown"),
	x: optional(number, "Left edge", "0"),
	y: optional(number, "Top edge", "0"),
	w: optional(number, "Width", "200"),
	h: optional(number, "Height", "120"),
	colour: optional(text, "Colour of the paper: yellow, blue, green, red, violet or grey", "yellow"),
	frame: optional(boolean, "A frame behind the cards, with its first line as title", "false"),
});

const cameraShape = object({
	at: optional(reference("anything"), "The shares below are of what this takes up; on the map it is the middle"),
	x: optional(
		share,
		"Middle of the view, from the left edge of the drawing (of the world on the map) or of `at`",
		"50%",
	),
	y: optional(share, "Middle of the view, from the top edge", "50%"),
	w: optional(quantity("ratio"), "How much of the width is to be seen", "100%"),
	h: optional(quantity("ratio"), "How much of the height is to be seen", "100%"),
});

const sceneShape = object({
	title: optional(text, "Title as shown", "the id"),
	notes: optional(text, "Speaker notes, Markdown"),
	focus: optional(list(reference("anything")), "Ids to show large"),
	camera: optional(cameraShape, "The part of the drawing to show, where the focus isn't enough"),
	view: optional(choice(["lanes", "map"]), "Which view", "lanes"),
	chart: optional(choice(["latency", "cost", "availability", "consistency"]), "Which chart is open"),
	scenario: optional(reference("scenario"), "The scenario that plays"),
	from: optional(quantity("duration"), "Start of what plays"),
	to: optional(quantity("duration"), "End of what plays"),
	speed: optional(quantity("number"), "Times real time", "10"),
});

/** The whole file. */
export const designShape = object({
	archipelago: required(text, "Version of this format: 1"),
	name: required(text, "Name of the design"),
	description: optional(text, "What it is for"),
	currency: optional(
		matching("^[A-Z]{3}$", "an ISO 4217 code such as USD or EUR"),
		"Currency of every amount in this file",
		"USD",
	),
	usdRate: optional(
		quantity("number"),
		"Units of the currency that one US dollar buys; converts the catalogue's prices",
		"1",
	),
	users: optional(
		object({
			active: optional(quantity("count"), "People who use it", "0: figures in requests, not people"),
			populations: optional(map("id", populationShape), "Where the users are"),
		}),
		"Who uses it, and where they are",
	),
	traffic: optional(
		object({
			averageOfPeak: optional(share, "Mean rate over peak rate, for monthly volumes", "40%"),
			lastMile: optional(
				latency,
				"The users' access network, added to every user round trip",
				"{ p50: 15ms, p99: 120ms }",
			),
		}),
		"What all traffic has in common",
	),
	regions: required(map("id", regionShape), "The regions that it runs in"),
	routing: optional(map("id", routingShape), "Layer 1: how a request finds its region, evaluated in order"),
	failover: optional(failoverShape, "How a region's failure is noticed and left"),
	balancing: optional(map("id", balancingShape), "Layer 2: gateways and load balancers"),
	application: optional(map("id", applicationShape), "Layer 3: what handles requests"),
	data: optional(map("id", storeShape), "Layer 4: stores and how they replicate"),
	observability: optional(map("id", observabilityShape), "Layer 5: what watches"),
	features: optional(map("id", featureShape), "What users do, how often, on which store"),
	scenarios: optional(map("id", scenarioShape), "Failures to play"),
	costs: optional(
		object({
			transfer: optional(money, "Pinned monthly bill for all data transfer", "estimated"),
			discount: optional(share, "Committed-use discount on catalogue compute and database prices", "0%"),
			monthlyBudget: optional(money, "What it may cost a month"),
		}),
		"The bill",
	),
	business: optional(businessShape, "The business case"),
	canvas: optional(map("thing", placeShape), "Where things stand; never changes a figure"),
	notes: optional(map("id", noteShape), "Sticky notes and frames on the canvas"),
	scenes: optional(map("id", sceneShape), "The presentation, in order"),
});

/** What was read of a file: all keys there, undefined where the file doesn't write them or writes them wrongly. */
export type RawDesign = Raw<typeof designShape>;
export type RawPopulation = Raw<typeof populationShape>;
export type RawRegion = Raw<typeof regionShape>;
export type RawFeature = Raw<typeof featureShape>;
export type RawScenario = Raw<typeof scenarioShape>;
export type RawBusiness = Raw<typeof businessShape>;
