import { plural } from "./plural.ts";

export const branchesSideBySide = "Branches side by side";
export const outcome = "Outcome";
export const best = "best";
export const whichDesignGoesOn = "Which design goes on";
export const keepOnly = (letter: string): string => `Keep only ${letter}`;
export const fromSeconds = (fromSeconds: string): string => `from ${fromSeconds}`;
export const nameOfBranch = (letter: string): string => `Name of branch ${letter}`;

export const branch = "Branch";
export const forkHere = "Fork here";
export const forkHereFKeepThisRun = "Fork here (F): keep this run, and go on from this moment with what you change";
export const itCantBeForkedYet = (refusal: string): string => `It can’t be forked yet. ${refusal}.`;
export const fromOn = (fromSeconds: string): string => `, from ${fromSeconds} on`;
export const branchLetterNameFrom = (letter: string, name: string, from: string): string =>
	`Branch ${letter} ${name}${from}`;

export const moment = "Moment";

export const whatHappened = "What happened";
export const countEvents = (count: number): string => plural(count, { one: "1 event", other: `${count} events` });
export const toCome = "to come";
export const nowSecond = (second: string): string => `now ${second}`;

export const playingName = (name: string): string => `Playing “${name}”…`;
export const noScenarioYet = "No scenario yet";
export const whichScenario = "Which scenario?";
export const aScenarioSaysWhatFailsWhen =
	"A scenario says what fails, when, and for how long. The lab plays what becomes of the users and the data.";
export const pointAFaultAtATarget = "Point a fault at a target";

export const fromFor = (atSeconds: string, span: string): string => `from ${atSeconds} for ${span}`;
export const fromForDragToMove = (
	text: string,
	atSeconds: string,
	span: string,
): string => `${text}, from ${atSeconds} for ${span}
Drag to move, its ends to change how long it lasts (arrows, with Alt its start, with Shift its end)
Delete removes it, Ctrl D makes another`;
export const atSecondsToOtherAtSeconds = (atSeconds: string, otherAtSeconds: string): string =>
	`${atSeconds} to ${otherAtSeconds}`;

export const noneEverythingRunsAsDesigned = "None: everything runs as designed.";

export const startsAt = "Starts at";
export const lasts = "Lasts";
export const region = "Region";
export const store = "Store";
export const routing = "Routing";
export const replicaIn = "Replica in";
export const users = "Users";
export const between = "Between";
export const and = "and";
export const demandTimes = "Demand times";
export const requestsThatFail = "Requests that fail";
export const slowerBy = "Slower by";

export const faults = "Faults";
export const noneYetChooseOneUnderScenarios = "None yet. Choose one under Scenarios and point at its target.";
export const duplicateText = (text: string): string => `Duplicate ${text}`;
export const duplicate = "Duplicate";
export const removeText = (text: string): string => `Remove ${text}`;
export const remove = "Remove";

export const pointAtTheTarget = "point at the target";
export const clickThenPointAtTheTarget = (says: string): string =>
	`${says} Click, then point at the target on the canvas.`;
export const chooseFromAList = (name: string): string => `${name}: choose from a list`;
export const chooseFromAListInText = "Choose from a list";
export const addToANewScenario = "Add to a new scenario";
export const add = "Add";
export const toName = (name: string): string => `to “${name}”`;
export const drawItOnTheCanvas = "Draw it on the canvas";
export const pointOnTheCanvas = "Point on the canvas";
export const theDesignHasNoRegion = "The design has no region that could fail.";
export const theDesignHasOneRegionThere = "The design has one region: there is no link to cut or slow.";
export const theDesignHasNoRoutingEntry = "The design has no routing entry.";
export const theDesignHasNoStore = "The design has no store.";

export const nameServed = (name: string): string => `${name} served`;
export const idBusy = (id: string): string => `${id} busy`;
export const writesThatWait = "Writes that wait";

export const byPhase = "By phase";
export const eachPhaseIsWideEnough = "Each phase is wide enough to read its name";
export const even = "Even";
export const aMinuteIsAsWideEverywhere = "A minute is as wide everywhere";
export const speed = "Speed";
export const time = "Time";
export const timeAxis = "Time axis";
export const backToTheStart = "Back to the start";
export const oneSecondBack = "One second back";
export const pause = "Pause";
export const play = "Play";
export const pauseSpace = "Pause (Space)";
export const playSpace = "Play (Space)";
export const oneSecondOn = "One second on";
export const toTheNextEvent = "To the next event";
export const pageDown = "Page Down";
export const repeat = "Repeat";
export const shortPhasesPlaySlower = "Short phases play slower, so that each can be read";
export const heldAtTimes = (pace: number): string => `held at ${pace}×`;
export const momentOf = "{moment} of {end}";

export const onTheLines = "On the lines";
export const slowRetriedElsewhere = "slow, retried elsewhere";
export const writesThatWaitInText = "writes that wait";
export const slowLink = "slow link";
export const tornLink = "torn link";

export const againstTheObjectives = "Against the objectives";
export const ofMet = (met: number, count: number): string => `${met} of ${count} met`;
export const met = "met";
export const missed = "missed";
export const recovery = "Recovery";
export const dataLoss = "Data loss";
export const worstStaleness = "Worst staleness";
export const yearsErrorBudget = "Year's error budget";
export const errorBudget = "error budget";
export const allOfIt = "all of it";
export const onReturn = "on return";

export const pointAtTheRegion = (first: string): string => `Point at the region at the other end of ${first}’s link.`;
export const stopPointing = "Stop pointing";
export const stopPointingEscape = "Stop pointing (Escape)";
export const pointAtTheRegionThatGoes = "Point at the region that goes down.";
export const drawTheCutAcrossTheLinks = "Draw the cut across the links between regions.";
export const pointAtTheRegionThatGets = "Point at the region that gets worse.";
export const pointAtTheStoreThatStops = "Point at the store that stops replicating.";
export const pointAtTheReplicaThatStops = "Point at the replica that stops.";
export const pointAtALink = "Point at a link, or at its two regions.";
export const pointAtTheUsersWhoCome = "Point at the users who come; beside them for all.";
export const pointAtTheRegionThatIsTaken = "Point at the region that is taken for dead.";
export const pointAtTheRoutingEntry = "Point at the routing entry that takes no change.";
export const fromTo = (region: string): string => `From ${region} to …`;
export const faultFromAtMs = (fault: string, atMs: string, span: string): string =>
	`${fault}, from ${atMs} for ${span}`;

export const usersServedAgainAfterWhy = (text: string): string => `Users served again after ${text}, why`;
export const playingIt = "Playing it…";

export const playsFor = "plays for";
export const playsForInText = "Plays for";
export const changeHowLongItPlays = "Change how long it plays";
export const countFaults = (count: number): string => plural(count, { one: "1 fault", other: `${count} faults` });
export const itIsOnlyLooked = "It is only looked at: this adds it to the design’s scenarios";
export const keepAsScenario = "Keep as scenario";
export const renameTo = (name: string): string => `Rename to “${name}”`;
export const nameOfTheScenario = "Name of the scenario";

export const noScenarioIsChosenChoose = "No scenario is chosen. Choose one under Scenarios.";
export const thisBranchIsKept = (name: string): string =>
	`This branch, “${name}”, is kept as it was. Choose the last one to change it.`;
export const requests = "Requests";
export const requestsAt = (second: string): string => `Requests at ${second}`;

export const noScenarioYetPointAFault = "No scenario yet. Point a fault at a target below, or make an empty one.";
export const newScenario = "New scenario";
export const deleteName = (name: string): string => `Delete ${name}`;
export const deleteThisScenario = "Delete this scenario";
export const deleteNameInText = (name: string): string => `Delete “${name}”`;

export const timeline = "Timeline";

export const reachesAll = "reaches all";
export const sideOf = (region: string): string => `Side of ${region}`;
export const side = (side: string): string => `side ${side}`;

export const phase = "Phase";

export const changeFault = (fault: string): string => `Change “${fault}”`;
export const removeAFault = "Remove a fault";
export const removeFault = (fault: string): string => `Remove “${fault}”`;
export const addFault = (fault: string): string => `Add “${fault}”`;

export const failARegion = "Fail a region";
export const nothingInTheRegionAnswers = "Nothing in the region answers.";
export const cutLinks = "Cut links";
export const groupsOfRegionsDontReachEach = "Groups of regions don't reach each other; users reach all.";
export const degrade = "Degrade";
export const someRequestsOfTheRegionFail = "Some requests of the region fail, all are slower.";
export const stallReplication = "Stall replication";
export const nothingIsAppliedAtTheReceivers = "Nothing is applied at the receivers.";
export const stopAStore = "Stop a store";
export const oneReplicaOfAStoreStops = "One replica of a store stops.";
export const slowALink = "Slow a link";
export const addedToTheRoundTripBetween = "Added to the round trip between two regions.";
export const surgeOfUsers = "Surge of users";
export const demandGrows = "Demand grows.";
export const falseAlarm = "False alarm";
export const healthChecksOfTheRegionFail = "Health checks of the region fail, though it is fine.";
export const routingDown = "Routing down";
export const noChangeOfTheRoutingTakes = "No change of the routing takes effect.";

export const regionDown = (region: string): string => `${region} down`;
export const cutFrom = " cut from ";
export const degradedFailSlower = (region: string, errorRate: string, latencyMs: string): string =>
	`${region} degraded: ${errorRate} fail, ${latencyMs} slower`;
export const downIn = (store: string, region: string): string => `${store} down in ${region}`;
export const stopsReplicating = (store: string): string => `${store} stops replicating`;
export const betweenSlowerByLatency = (between: string, latencyMs: string): string =>
	`${between} slower by ${latencyMs}`;
export const falseAlarmFor = (region: string): string => `false alarm for ${region}`;
export const takesNoChange = (routing: string): string => `${routing} takes no change`;

export const keepName = (name: string): string => `Keep “${name}”`;

export const pointAtARegion = "Point at a region.";
export const pointAtAStoresCard = "Point at a store’s card.";
export const pointAtAStoresCardOrAt = "Point at a store’s card, or at a line of its replication.";
export const replicatesToNoOtherRegion = (store: string): string => `${store} replicates to no other region.`;
export const pointAtALinkOrAtTwo = "Point at a link, or at two regions.";
export const pointAtTheOtherRegion = "Point at the other region.";
export const isOneEndPointAtAnother = (first: string): string => `${first} is one end: point at another region.`;
export const theDesignHasOneRegionThereIs = "The design has one region: there is no link to slow.";
export const pointAtUsersOrBesideThem = "Point at users, or beside them in their lane for all.";
export const pointAtARoutingEntry = "Point at a routing entry.";
export const wouldStillBeOnOneSide = (between: string, through: string): string =>
	`${between} would still be on one side, through ${through}: draw on across its links too.`;
export const drawALineAcrossTheLinks = "Draw a line across the links between regions.";
export const theDesignHasOneRegionThereIsNo = "The design has one region: there is no link to cut.";
export const theDesignHasNothing = "The design has nothing that this could hit.";

export const noticedAfter = "Noticed after";
export const usersServedAgainAfter = "Users served again after";
export const failedRequests = "Failed requests";
export const usersAffected = "Users affected";
export const writesLost = "Writes lost";
export const rejectedWritesRejected = (rejectedWrites: string): string => `${rejectedWrites} rejected`;
export const conflicts = "Conflicts";
export const updatesLost = (lostUpdates: string): string => `${lostUpdates} updates lost`;
export const allAgreeAfter = "All agree after";
export const cost = "Cost";
