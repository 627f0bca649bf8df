export const stillSentTo = (share: string, region: string): string => `${share} still sent to ${region}`;
export const noChangeTakesEffect = "no change takes effect";
export const noAnswer = "no answer";
export const replicationStalled = "replication stalled";
export const leaderNow = "leader now";
export const stalenessSecondsBehind = (stalenessSeconds: string): string => `${stalenessSeconds} behind`;
export const ledByLeader = (leader: string): string => `led by ${leader}`;
export const silentText = (silent: string): string => `${silent} silent`;

export const inRegion = (region: string): string => ` in ${region}`;
export const ofTheRequests = (share: string): string => `${share} of the requests`;
export const utilisationUsed = (utilisation: string): string => `${utilisation} used`;
export const claimedEffectivelyGiven = (claimed: string, given: string): string =>
	`claimed ${claimed}, effectively ${given}`;

export const strong = "Strong";
export const boundedStaleness = "Bounded staleness";
export const readYourWrites = "Read your writes";
export const eventual = "Eventual";

export const addUsersInTheOutline = "Add users in the outline";
export const dragGlobalRoutingHere = "Drag global routing here, or users reach the nearest region";
export const noBalancerDragOneHere = "No balancer: drag one here";
export const noApplicationDragOneHere = "No application: drag one here";
export const noStoreDragOneHere = "No store: drag one here";
export const nothingWatchesDragWhatShould = "Nothing watches: drag what should here";

export const staleShareStale = (staleShare: string): string => `, ${staleShare} stale`;
export const servedStale = (served: string, stale: string): string => `${served} served${stale}`;

export const down = "Down";
export const degraded = "Degraded";
export const withdrawn = "Withdrawn";
export const overload = "Overload";
export const standby = "Standby";
export const reads = "Reads";
