export const timesMinutesOfAYear = "Times: minutes of a year, 8,760 h";
export const unavailability1TheAvailability = "Unavailability: 1 − the availability";
export const unavailabilityIfNeverFailed = (subject: string): string => `Unavailability if ${subject} never failed`;
export const theShare = "The share of it that goes then";

export const theLargestNet = "The largest net";
export const oneTimeCosts = "One-time costs";
export const overTheNetAYear = "Over the net a year / 12";
export const theOutageCost = "The outage cost at which active-active's net equals the best other's";
export const unavailabilityWeightedByRequests = (topology: string): string =>
	`${topology}: unavailability, weighted by requests`;
export const activeActivesLeadOver = "Active-active's lead over the better of the others, as it is";
export const lower = "lower";
export const higher = "higher";
export const changeWithAQuarter = (input: string, lower: string): string => `Change with ${input} a quarter ${lower}`;

export const oneRegion = "One region";
export const activePassive = "Active-passive";
export const activeActive = "Active-active";
export const gain = "Gain";
export const engineering = "Engineering";
export const unavailabilityOfTheBaseline = "Unavailability of the baseline";
export const lessOfWeightedByRequests = (topology: string): string => `Less: of ${topology}, weighted by requests`;
export const timesHoursOfAYear = "Times: hours of a year";
export const timesOutageCost = "Times: outage cost";
export const billOfTopology = (topology: string): string => `Bill of ${topology}`;
export const lessTheBaselinesBill = "Less: the baseline's bill";
export const timesMonthsOfAYear = "Times: months of a year";
export const outageCostAvoided = "Outage cost avoided";
export const lessAddedInfrastructure = "Less: added infrastructure";
export const lessEngineering = "Less: engineering";
export const net = "Net";
export const lessOneTimeCosts = "Less: one-time costs";

export const conflicts = "Conflicts";
export const ofEachLost = "Of each, lost";
export const ofEachForAPerson = "Of each, for a person";
export const settledBy = "Settled by";
export const noStrategyOneUpdate = "no strategy: one update is lost";

export const noLineOfTheBill = "No line of the bill";
export const transfer = "Transfer";
export const overTheRequestsOfAMonth = "Over the requests of a month, at mean rate";
export const meanOfPeak = "Mean of peak";
export const theWholeBill = "The whole bill";
export const readsAtPeak = (name: string): string => `${name}: reads at peak`;
export const writesAtPeak = (name: string): string => `${name}: writes at peak`;

export const withoutRoutingTheNearestRegion = "Without routing: the nearest region";
export const inForceDecides = (inForce: string): string => `${inForce} decides`;

export const capacityWithoutAutoscaling = "Capacity, without autoscaling";
export const requestsAtPeak = "Requests at peak";
export const noRequestsEnterHere = "No requests enter here";
export const ofThatEnterHere = (key: string): string => `Of ${key} that enter here`;

export const idStandsIn = (id: string): string => `${id} stands in`;
export const idLiveIn = (id: string): string => `${id} live in`;

export const theFeatureStatesNoSuch = "The feature states no such objective";
export const theFeaturesObjective = "The feature's objective";

export const theLongerOfTwo = "The longer of two: the way in and the data";
export const recoveryPoint = "Recovery point";
export const pattern = "Pattern";
export const writesASecondAtPeak = "Writes a second at peak";
export const theyAreLate = "They are late, not lost: no replica is promoted over others";

export const shareOfWrites = "Share of writes that are seen after";
