export const accessNetwork = "Access network";
export const shareOfReadsAnsweredThere = "Share of reads answered there";
export const waitsAtFor = (region: string, quorum: string): string => `Waits at ${region} for ${quorum}`;
export const shareOfRequests = "Share of requests";
export const ninetyNinthPercentileOfARoundTrip = "99th percentile, 1.3 × the median";
export const oneReplicasRead = "One replica's read";
export const oneReplicasWrite = "One replica's write";

export const ninetyNinthPercentile = "99th percentile";

export const noRegionCanTakeTheseRequests = "No region can take these requests";
export const entersAt = "Enters at";
export const medianOf = (part: string): string => `${part}, median`;
export const independentWaitsAddedAsDistributions =
	"Independent waits, added as distributions: neither medians nor 99th percentiles of the parts add up";
export const mixtureOfWays = (ways: number): string => `mixture of ${ways} ways`;
export const oneWay = "one way";
export const oneRoundTripOnAWarmConnection = "One round trip on a warm connection: without DNS, TCP and TLS";
export const claimed = "Claimed";
export const effective = "Effective";
export const theEffectiveConsistencyCounts = "The effective consistency counts, not the claimed one";
export const thisFeaturesReads = "This feature's reads";
export const theFeatureMayAskForWeakerReads =
	"The effective consistency counts, not the claimed one; the feature may ask for weaker reads";

export const roundTripBetween = (from: string, to: string): string => `Round trip ${from} – ${to}`;
export const roundTripWithin = (region: string): string => `Round trip within ${region}, by assumption`;
export const measuredBetweenTheTwoRegions = "measured between the two regions";

export const someOfReplicas = (wanted: number, all: number): string => `${wanted} of ${all} replicas`;
export const someOfOtherReplicas = (rank: number, others: number): string => `${rank} of ${others} other replicas`;
export const someOfOtherVoters = (rank: number, others: number): string => `${rank} of ${others} other voters`;
export const someOfCopies = (rank: number, others: number): string => `${rank} of ${others} copies`;
