export const first = "First";
export const second = "Second";
export const third = "Third";
export const fourth = "Fourth";
export const fifth = "Fifth";
export const sixth = "Sixth";
export const seventh = "Seventh";
export const eighth = "Eighth";
export const ninth = "Ninth";
export const tenth = "Tenth";
export const goesDown = (region: string): string => `${region} goes down: it answers nothing.`;
export const theNetworkIsCutBetween = (groups: string): string => `The network is cut between ${groups}.`;
export const degrades = (region: string, errorRate: string, latency: string): string =>
	`${region} degrades: ${errorRate} of its requests fail, the others take ${latency} longer.`;
export const theReplicaGoesDown = (store: string, region: string): string =>
	`The replica of ${store} in ${region} goes down.`;
export const replicationStalls = (store: string): string => `Replication of ${store} stalls: nothing is applied.`;
export const theLinkSlowsDown = (from: string, to: string, latencyMs: number): string =>
	`The link between ${from} and ${to} slows down by ${latencyMs} ms.`;
export const demandGrows = (population: string, times: number): string =>
	`Demand from ${population} grows ${times}-fold.`;
export const theHealthChecksFail = (region: string): string =>
	`The health checks of ${region} fail, although it is fine.`;
export const routingIsDown = (routing: string): string => `${routing} is down: no change of routing takes effect.`;
export const regionIsBack = (region: string): string => `${region} is back.`;
export const theCutIsRepaired = (groups: string): string => `The cut between ${groups} is repaired.`;
export const worksAsItShouldAgain = (region: string): string => `${region} works as it should again.`;
export const theReplicaIsBack = (store: string, region: string): string =>
	`The replica of ${store} in ${region} is back.`;
export const replicationGoesOn = (store: string): string => `Replication of ${store} goes on.`;
export const theLinkIsAsFastAsBefore = (from: string, to: string): string =>
	`The link between ${from} and ${to} is as fast as before.`;
export const demandIsBackToItsPeak = (population: string): string => `Demand from ${population} is back to its peak.`;
export const theHealthChecksSucceedAgain = (region: string): string => `The health checks of ${region} succeed again.`;
export const takesChangesAgain = (routing: string): string => `${routing} takes changes again.`;
export const stopsNaming = (entry: string, region: string, ttl: string): string =>
	`${entry} stops naming ${region}; cached answers expire over ${ttl}.`;
export const withdrawsItsRoutesTo = (entry: string, region: string, convergence: string): string =>
	`${entry} withdraws its routes to ${region}; all have moved after ${convergence}.`;
export const tellsItsClientsToLeaveOut = (entry: string, region: string): string =>
	`${entry} tells its clients to leave out ${region}.`;
export const namesAgain = (entry: string, region: string, ttl: string): string =>
	`${entry} names ${region} again; its users come back over ${ttl}.`;
export const announcesAgain = (entry: string, region: string): string => `${entry} announces ${region} again.`;
export const offersToItsClientsAgain = (entry: string, region: string): string =>
	`${entry} offers ${region} to its clients again.`;
export const idsAndId = (ids: string, id: string | undefined): string => `${ids} and ${id}`;
export const nth = (number: number): string => `${number}th`;
export const everyone = "everyone";
export const nothing = "nothing";
export const betweenGroups = " and ";

export const hasScaledTo = (application: string, region: string, share: string): string =>
	`${application} in ${region} has scaled to ${share} of its capacity.`;
export const hasScaledBack = (application: string, region: string): string =>
	`${application} in ${region} has scaled back.`;
export const theSignalsSayThatIsDown = (region: string, after: string): string =>
	`The failover's signals say that ${region} is down, noticed after ${after}.`;
export const checkFromObserverFails = (ordinal: string, observer: string, region: string): string =>
	`${ordinal} check from ${observer} fails: it sees ${region} down.`;
export const checkOfRegionFails = (ordinal: string, region: string, observer: string): string =>
	`${ordinal} check of ${region} by ${observer} fails.`;
export const checkFailsAndPeopleDecide = (ordinal: string, observer: string, region: string): string =>
	`${ordinal} check by ${observer} fails: it sees ${region} down, and leaves the decision to people.`;
export const checkFailsAndRegionIsDown = ({
	ordinal,
	observer,
	region,
	after,
}: {
	ordinal: string;
	observer: string;
	region: string;
	after: string;
}): string => `${ordinal} check by ${observer} fails: ${region} is down, noticed after ${after}.`;
export const seesNoRegionUpAndFailsOpen = (entry: string): string =>
	`${entry} sees no region up and fails open: all count as healthy.`;
export const theStandbyRegionsTakeOver = "The standby regions take over.";
export const regionFlaps = (region: string, ordinal: string): string =>
	`${region} flaps: it is withdrawn for the ${ordinal} time.`;
export const cachedAnswersHaveExpired = (entry: string): string =>
	`99 % of the cached answers of ${entry} have expired.`;
export const routesHaveMoved = (entry: string): string => `99 % of the routes of ${entry} have moved.`;
export const theDataOfHomeIn = (home: string | undefined, store: string): string => `the data of ${home} in ${store}`;
export const hasCaughtUpAndLeadsAgain = (region: string, what: string): string =>
	`${region} has caught up and leads ${what} again.`;
export const rejectsWrites = (store: string, count: string): string => `${store} rejects ${count} writes a second.`;
export const lagsByMoreThan = (store: string, lag: string): string =>
	`${store} lags by more than ${lag}: a sign that the regions are cut off from each other.`;
export const allReplicasHaveCaughtUp = (store: string): string => `All replicas of ${store} have caught up.`;
export const conflictsAreSettled = (count: string, store: string, strategy: string): string =>
	`${count} records of ${store} were written on both sides; ${strategy} has settled them.`;
export const clientsHaveTurnedAwayFrom = (population: string, region: string): string =>
	`99 % of the clients in ${population} have turned away from ${region}.`;
export const notCopiedWritesAreLost = (count: string): string => `${count} writes that had not been copied are lost.`;
export const nowLeads = (region: string, what: string): string => `${region} now leads ${what}.`;
export const peoplePromoteToLead = (region: string, what: string): string =>
	`People promote ${region} to lead ${what}.`;
export const isOverloaded = ({
	application,
	region,
	requestsPerSecond,
	share,
}: {
	application: string;
	region: string;
	requestsPerSecond: string;
	share: string;
}): string =>
	`${application} in ${region} is overloaded: ${requestsPerSecond} requests a second, ${share} of what it can take.`;
export const isOverloadedAndCanTakeNone = (application: string, region: string, requestsPerSecond: string): string =>
	`${application} in ${region} is overloaded: ${requestsPerSecond} requests a second, and it can take none.`;

export const theRunForksHere = "The run forks here and goes on with what was changed.";
