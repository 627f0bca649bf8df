export const cannotServeThisWithout = (store: string, region: string): string =>
	`${store} cannot serve this without ${region}`;
export const writesWaitForTheReplicaIn = (region: string): string => `Writes wait for the replica in ${region}`;
export const failsOverByItself = (store: string): string => `${store} fails over by itself`;
export const peoplePromoteAnotherReplicaOf = (store: string): string => `People promote another replica of ${store}`;

export const interval = "Interval";
export const failures = "Failures";
export const timeout = "Timeout";
export const healthCheckOf = (entry: string): string => `Health check of ${entry}: interval × failures + timeout`;
export const healthChecksBetweenRegions = "Health checks between regions: interval × failures + timeout";
export const trafficSignalWindow = "Traffic signal: window";

export const theWayIn = "The way in";
export const theData = "The data";
export const recoveryPoint = "Recovery point";
export const needsNothingIn = (region: string): string => `Needs nothing in ${region}`;

export const acceptsNoWritesOfThisFeature = (region: string): string => `${region} accepts no writes of this feature`;
export const everyWriteIsElsewhereFirst = "Every write is in another region before it is acknowledged";
export const noOtherCopyOfWhatHolds = (region: string): string => `No other copy of what ${region} holds`;
export const delayToTheClosestOtherCopy = (region: string): string =>
	`99th percentile of the delay to ${region}, the closest other copy`;
export const roundTripOfWhichHalf = (region: string, closest: string): string =>
	`Round trip ${region} to ${closest}, of which half`;
export const applyLagMedian = "Apply lag, median";
export const applyLagP99 = "Apply lag, p99";

export const nobodyEnters = (region: string): string => `Nobody enters ${region}`;
export const noOtherRegionCanTakeTheseRequests = "No other region can take these requests";
export const noRoutingMovesTheseRequests = "No routing moves these requests";
export const oneClientTimeout = "One client timeout";
export const peopleBringTheStandbyRegionIn = "People bring the standby region in";
export const peopleWithdrawTheRegion = "People withdraw the region";
export const routesConverge = "Routes converge";
export const timeToLive = "Time to live";
export const shareThatIgnoresIt = "Share that ignores it";
export const cachedAnswersExpire = "Cached answers expire, for 99 % of users";
