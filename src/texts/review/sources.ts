import { plural } from "../plural.ts";

export const shownAndNameCountMore = (shown: string, nameCount: number): string => `${shown} and ${nameCount} more`;
export const averageLoadOfThePeak = "Average load, of the peak";
export const lastMile = "Last mile";
export const p50MsP99MsAtP99 = (p50Ms: string, p99Ms: string): string => `${p50Ms}, ${p99Ms} at p99`;
export const activeUsers = "Active users";
export const notKnownSoNobody = "not known, so nobody is counted as affected";
export const timeThatPeopleTake = "Time that people take, from detection to done";
export const whoTakesARegionOut = "Who takes a region out";
export const routingByItself = "routing, by itself";
export const people = "people";
export const errorRateBelow = "Error rate below which a region comes back";
export const cooldown = "Cooldown";
export const shareOfARegionsUnavailability = "Share of a region's unavailability that hits all regions at once";
export const discount = "Discount";
export const availabilityOfARegion = "Availability of a region";
export const lengthOfARegionsOutage = "Length of a region's outage";
export const timeToLiveOfDns = "Time to live of DNS answers";
export const clientsThatHoldDnsAnswers = "Clients that hold DNS answers ten times as long";
export const convergenceOfAnycast = "Convergence of anycast";
export const timeoutOfClients = "Timeout of clients";
export const retriesOfClients = "Retries of clients";
export const timeThatClientsKeep = "Time that clients keep their choice";
export const healthCheckOfRouting = "Health check of routing";
export const everyFailuresTimeout = (intervalMs: string, failures: number, timeoutMs: string): string =>
	`every ${intervalMs}, ${failures} failures, timeout ${timeoutMs}`;
export const records = "Records";
export const skewOfTheirPopularity = "Skew of their popularity (Zipf exponent)";
export const shareOfARecordsWrites = "Share of a record's writes that come from its own region";
export const whatIsWritten = "What is written";
export const costOfAnHour = "Cost of an hour of outage";
export const anHoursPart = "an hour's part of the yearly revenue";
export const engineeringOfActivePassive = "Engineering of active-passive";
export const halfOfActiveActives = "half of active-active's";
export const whatRunsToday = "What runs today";
export const oneRegion = "one region";
export const roundTripsOfPairsOfPlacesMeasured = (
	measured: number,
	linkCount: number,
	otherLinkCount: number,
): string =>
	`Round trips: ${measured} of ${plural(linkCount, { one: "1 pair", other: `${linkCount} pairs` })} of places measured, ${otherLinkCount} estimated from the distance; those of users always are. The 99th percentile is taken as 1.3 times the median.`;
export const capacityWithoutLimit = (endless: string): string => `Capacity: without limit (${endless}).`;

export const claimedComputedTheFiguresTakeTheLatter = (
	store: string,
	consistency: string,
	otherConsistency: string,
): string => `${store}: claimed ${consistency}, computed ${otherConsistency}; the figures take the latter.`;
export const costsAMonthArePinned = (reduce: string, pinnedCount: number, otherReduce: string): string =>
	`Costs: ${reduce} a month are pinned in the file (${pinnedCount} lines), where the catalogue would estimate ${otherReduce}.`;
export const availabilityAsTheFileGivesIt = (available: string): string =>
	`Availability as the file gives it: ${available}.`;
export const technologiesThatTheCatalogue = (unknown: string): string =>
	`Technologies that the catalogue does not know are taken by their word: ${unknown}.`;
export const revenueGainEngineering =
	"Revenue, gain, engineering and one-time costs are the file's; nothing checks them.";

export const aLatency =
	"A latency is that of one request on a warm connection: name lookup, TCP and TLS come on top of a client's first request.";
export const loadIsThePeak =
	"Load is the peak as the file gives it; there is no course of the day but the average for the bill, and no burst within a second.";
export const availabilitiesAreServiceLevelsOfProviders =
	"Availabilities are service levels of providers, thresholds for refunds; real outages are rarer or longer, and come together more often than the share for common causes says.";
export const zonesWithinARegionAreNotDrawn =
	"Zones within a region are not drawn: a component's availability stands for them.";
export const softwareFaultsWrongDeployments =
	"Software faults, wrong deployments, deleted data and attacks are not among the failures, and neither are backups and restores.";
export const transactionsOverSeveralStores =
	"Transactions over several stores, locks and the order of messages between stores are not modelled.";
export const resolversNearTheirUsersAreAssumed =
	"Resolvers near their users are assumed: a public resolver far away sends its users to a region near itself.";
export const anycastIsAssumedToFind =
	"Anycast is assumed to find the nearest region; real routes depend on networks' contracts.";
export const aPartitionCutsCleanly =
	"A partition cuts cleanly and for all at once; real ones lose some of the packets, or one way only.";
export const theSimulationIsOneOfExpectedRates =
	"The simulation is one of expected rates: it has no chance but the phases of the health checks, so single requests are not followed.";
export const overloadIsTheApplications =
	"Overload is the application's: stores and load balancers are taken as large enough.";
export const theBillLeavesOutSupport =
	"The bill leaves out support, licences outside the catalogue, people, and taxes.";

export const assumptionsAndSources = "Assumptions and sources";
export const assumedBecauseTheFileSays = "Assumed, because the file says nothing";
export const theFileSaysAll = "The file says all that has a default.";
export const claimedNotComputed = "Claimed, not computed";
export const theFileClaimsNothing = "The file claims nothing that the catalogue could not have told.";
export const whatTheFigures = "What the figures do not know";
export const publishedSources = "Published sources";
export const publishedFiguresThatThisDesignUses = "Published figures that this design uses.";
export const estimatesOfTheCatalogue = "Estimates of the catalogue";
export const nobodyPublishedThese =
	"Nobody published these, or the publication was not looked up: replace them by what you measure, largest effect first.";
export const estimatesThatThisDesignUses = "Estimates that this design uses.";
export const theFiguresOfTheCatalogue = "The figures of the catalogue that this design uses bear no date.";
export const firstToLast = (first: string, last: string): string => `${first} to ${last}`;
export const theFiguresOfTheCatalogueThatThisDesign = (first: string): string =>
	`The figures of the catalogue that this design uses are from ${first}. Prices change: compare the large ones with an offer.`;
export const source = "Source";
export const asOf = "As of";
export const usedFor = "Used for";
export const figures = "Figures";

export const whatCountMore = (whatCount: number): string => `${whatCount} more`;
export const estimatedFromTheDistance = "estimated from the distance, by a power law fitted to all measured pairs";
export const roundTrips = "round trips";
export const nameOfId = (name: string, id: string): string => `${name} of ${id}`;
export const failoverTime = "failover time";
export const whatALostReplicaMeans = "what a lost replica means";
export const replicationLag = "replication lag";
export const priceOfCategory = (category: string): string => `price of ${category}`;
