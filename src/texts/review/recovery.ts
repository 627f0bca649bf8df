import { plural } from "../plural.ts";

export const agreesWithinOneCheckInterval = "Agrees within one check interval.";
export const agreesOnlyWhenTheRegionReturns = "Agrees: only when the region returns.";
export const anythingButTheRepairHelps = "anything but the repair helps";
export const theOfTheFigure = (rtoSeconds: string): string => `the ${rtoSeconds} of the figure are up`;
export const theFaultIsOverBefore = (rtoSeconds: string): string => `The fault is over before ${rtoSeconds}.`;
export const otherRegionsAreMarkedDown =
	"Other regions are marked down too; the figure is for the loss of one with all else well.";
export const aRegionWasMarkedDown = "A region was marked down before the fault; the figure begins with all well.";
export const theSOfThatWait = (operation: string, feature: string): string =>
	`The ${operation}s of ${feature} that wait this long are under 1 % of those that the run counts, or fare unlike the rest.`;
export const theFigureHasTheS = (operation: string, feature: string, region: string): string =>
	`The figure has the ${operation}s of ${feature} of users elsewhere too, who need what is in ${region}; the run counts those who entered it.`;
export const fullRegionsPassRequests =
	"Full regions pass requests on, and the figure and the run do not count the same of them.";
export const otherFaultsOfTheScenarioPlay =
	"Other faults of the scenario play in; the figure is for the loss of one region alone.";
export const theyDiffer = "They differ.";

export const clientsGiveUpAndTry = "Clients give up and try the next region";
export const untilTheFaultIsOver = "Until the fault is over";
export const clientsTurnAway = "Clients turn away one by one";

export const untilThereIsAReason = "Until there is a reason to act";
export const until99Percent = "Until 99 % of the requests are back";

export const regionIsLost = (region: string): string => `${region} is lost`;

export const whereTheyAreLedInstead = "Where they are led instead, they are not served either.";
export const noRoutingMovesTheUsersOf = (region: string): string => `No routing moves the users of ${region}.`;
export const seesNoRegionUpAndFailsOpen = (entry: string, region: string): string =>
	`${entry} sees no region up and fails open: it goes on to name ${region}.`;
export const nothingThatWatchesSaysThatIsDown = (region: string): string =>
	`Nothing that watches says that ${region} is down: no check or signal takes it out of routing.`;
export const takesNoChanges = (entry: string, region: string): string =>
	`${entry} takes no changes, so it goes on to name ${region}.`;
export const isToBeWithdrawn = (region: string): string =>
	`${region} is to be withdrawn, and the fault is over before that is done.`;
export const hasStoppedNaming = (entry: string, region: string): string =>
	`${entry} has stopped naming ${region}, and no other region is left to take its users.`;
export const hasStoppedNamingAndTheFault = (entry: string, region: string): string =>
	`${entry} has stopped naming ${region}, and the fault is over before all its users have followed.`;
export const asItIs = "as it is";
export const withoutDown = (down: string): string => `without ${down}`;
export const peopleHaveToPromoteAnotherReplica = (id: string): string =>
	`People have to promote another replica of ${id}, and the fault is over before they do.`;
export const cannotServeTheseRequests = (id: string, without: string): string =>
	`${id} cannot serve these requests ${without}: too few of its replicas are left, or none has the data.`;

export const heldByTheCooldown = "Held by the cooldown";
export const entryTakesNoChanges = (entry: string): string => `${entry} takes no changes`;
export const peopleBringTheStandbyRegions = "People bring the standby regions in";
export const peopleBringBack = (region: string | undefined): string => `People bring ${region} back`;
export const peopleWithdrawRegion = (region: string | undefined): string => `People withdraw ${region}`;
export const namesTheStandbyRegions = (entry: string): string => `${entry} names the standby regions`;
export const entryNamesRegionAgain = (entry: string, region: string | undefined): string =>
	`${entry} names ${region} again`;
export const entryStopsNamingRegion = (entry: string, region: string | undefined): string =>
	`${entry} stops naming ${region}`;
export const routesConverge = "Routes converge";
export const cachedAnswersExpire = "Cached answers expire";
export const resolversThatIgnoreTheTtl = "Resolvers that ignore the ttl";
export const peopleWithdrawRegionInRoutingSegments = (region: string): string => `People withdraw ${region}`;

export const movesItsUsersAwayFrom = (entry: string, where: string): string =>
	`${entry} moves its users away from${where}`;
export const clientsTryTheNextRegion = "Clients try the next region";
export const trafficSignalOverErrorsFor = (errorRate: string, windowMs: string): string =>
	`Traffic signal: over ${errorRate} errors for ${windowMs}`;
export const healthCheckOfBy = (region: string, entry: string): string => `Health check of ${region} by ${entry}`;
export const healthChecks = (region: string): string => `Health checks of ${region} by the other regions`;
export const inAddsCapacity = (application: string, region: string): string =>
	`${application} in ${region} adds capacity`;

export const checkEveryS = (shorterMs: number): string => `Check every ${shorterMs} s`;
export const twoFailedChecksAreEnough = "Two failed checks are enough";
export const falseAlarmsGrowLikelier = "false alarms grow likelier";
export const judgeTheTrafficOverS = (shorterMs: number): string => `Judge the traffic over ${shorterMs} s`;
export const shortPeaksCountMore = "short peaks count more";
export const ttlOfS = (shorterMs: number): string => `TTL of ${shorterMs} s`;
export const failOverByItself = "Fail over by itself";
export const nobodyIsAsked = "nobody is asked";
export const cooldownOfS = (shorterMs: number): string => `Cooldown of ${shorterMs} s`;
export const mayFlap = "may flap";
export const letGoOnWithout = (id: string): string => `Let ${id} go on without a lost replica`;
export const itsWrites = "its writes are in one region less";
export const copiesOfFixes = (fixes: string): string => `Copies of ${fixes}`;
export const whereTheirDataMayRest = "where their data may rest";
export const leaderOfIn = (id: string, region: string): string => `Leader of ${id} in ${region}`;
export const movesTheWait = "moves the wait to the loss of that region";
export const leaderOfId = (id: string): string => `leader of ${id}`;
export const letPromoteByItselfAfter = (id: string): string => `Let ${id} promote by itself after 30 s`;
export const failOverAndPromote = "Fail over and promote by itself";

export const untilEnoughObserversAgree = "Until enough observers agree";
export const waitForTheNextCheck = "Wait for the next check";
export const theLastCheckTimesOut = "The last check times out";
export const no = "No";
export const one = "One";
export const two = "Two";
export const three = "Three";
export const four = "Four";
export const five = "Five";
export const six = "Six";
export const seven = "Seven";
export const eight = "Eight";
export const nine = "Nine";
export const ten = "Ten";
export const failed = "failed";
export const good = "good";
export const countMoreFailedChecks = (count: string, failed: string, more: number): string =>
	`${count} more ${failed} check${plural(more, { one: "", other: "s" })}`;
export const requestsFailForTheWhole = "Requests fail for the whole window";
export const requestsSucceedForTheWhole = "Requests succeed for the whole window";

export const theDataOfIn = (home: string, store: string): string => `the data of ${home} in ${store}`;
export const electsALeaderIn = (store: string, to: string): string => `${store} elects a leader in ${to}`;
export const movesTheDataOfTo = (store: string, home: string, to: string): string =>
	`${store} moves the data of ${home} to ${to}`;
export const peoplePromoteFor = (to: string, what: string): string => `People promote ${to} for ${what}`;
export const toLeadsWhatAgain = (to: string, what: string): string => `${to} leads ${what} again`;
export const noReplicaOfCanTake = (store: string): string => `No replica of ${store} can take over`;
export const theMonitoringOfNotices = (store: string): string => `The monitoring of ${store} notices`;
export const goesOnWithout = (store: string, region: string): string => `${store} goes on without ${region}`;
