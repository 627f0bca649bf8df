export const commonCauseSubject = "common cause";

export const oneReplicaOf = (store: string): string => `One replica of ${store}`;
export const routingAnswers = "Routing answers";
export const enoughAfterFailover = "Enough regions, replicas and room at peak load, after failover";
export const neededOfMembers = (needed: number, members: number): string => `${needed} of ${members}`;
export const lessUntilALossIsOver = "Less: until the loss of a region is over for its users";
export const unavailabilityTimesShareWaited = (region: string): string =>
	`${region}: unavailability × share of the outage that a request waits through`;
export const lessFailuresInTheRegionOfEntry = "Less: failures of balancing and application in the region of entry";
export const lessFailuresOfTheLeader = "Less: failures of the leader's own replica";
export const timesFailuresThatHitAllRegions = "Times: failures that hit all regions at once";
export const commonCause = "Common cause";
export const availabilitiesAreServiceLevels =
	"Availabilities from the catalogue are service levels: thresholds for refunds, not measured rates";
export const regionNamed = (region: string): string => `Region ${region}`;
export const runsInTheClient = (entry: string): string => `${entry} runs in the client`;
export const moreRegionsDownAtOnce = (mostDown: number): string =>
	`More than ${mostDown} regions down at once, counted as unavailable`;
export const replicasThatMustAnswer = "Replicas that must answer";
export const replicasThatMustAnswerFor = (home: string): string =>
	`Replicas that must answer for data at home in ${home}`;
