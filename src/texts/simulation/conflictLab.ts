import { plural } from "../plural.ts";

export const writtenByTheClockOf = (clock: string, region: string): string => `written ${clock} by ${region}’s clock`;
export const versionNumber = (version: number): string => `version ${version}`;
export const bothAreVersion = (version: number): string => `both are version ${version}`;
export const versionStandsOver = (higher: number, lower: number): string =>
	`version ${higher} stands over version ${lower}`;
export const noWriteYet = "no write yet";
export const neitherHasSeenTheOther = "neither has seen the other";
export const tagsAndRemoved = (tags: number, removed: number): string => `${tags} tags, ${removed} removed`;
export const theUnionHoldsWhatEitherHolds = "the union holds what either side holds";
export const manyEntries = (count: number): string => `${count} entries`;
export const bothClocksSay = (clock: string, region: string): string =>
	`both clocks say ${clock}, and of equal ones ${region} sorts last`;
export const clocksSaid = ({
	later,
	laterClock,
	earlier,
	earlierClock,
}: {
	later: string;
	laterClock: string;
	earlier: string;
	earlierClock: string;
}): string => `${later}’s clock said ${laterClock}, ${earlier}’s ${earlierClock}`;
export const oneEntry = "1 entry";
export const start = "start";

export const writesValue = (value: string): string => `writes “${value}”`;
export const addsTheEntry = (entry: string): string => `adds the entry “${entry}”`;
export const putsIn = (member: string): string => `puts in “${member}”`;
export const takesOut = (member: string): string => `takes out “${member}”`;
export const paysOut = (amount: string): string => `pays out ${amount}`;
export const takesIn = (amount: string): string => `takes in ${amount}`;
export const countsDown = (amount: string): string => `counts ${amount} down`;
export const countsUp = (amount: string): string => `counts ${amount} up`;
export const changeTo = (value: string): string => `change to “${value}”`;
export const theEntry = (entry: string): string => `entry “${entry}”`;
export const insertionOf = (member: string): string => `insertion of “${member}”`;
export const removalOf = (member: string): string => `removal of “${member}”`;
export const withdrawalOf = (amount: string): string => `withdrawal of ${amount}`;
export const depositOf = (amount: string): string => `deposit of ${amount}`;
export const listAnd = (list: string, last: string): string => `${list} and ${last}`;
export const theCounterOnlyGrows = "the counter only grows";
export const theAccountHasntAsMuch = "the account hasn’t as much there";
export const itIsntThere = "it isn’t there";
export const aPersonHasToSettleFirst = "a person has to settle the record’s versions first";
export const isCutOffFrom = (leader: string): string =>
	`it is cut off from ${leader}, which decides between two halves`;
export const reachesNoMajority = (reached: number, regions: number): string =>
	`it reaches ${reached} of ${regions} regions, no majority`;
export const refusesBecause = (region: string, change: string, reason: string): string =>
	`${region} refuses the ${change}: ${reason}.`;
export const theNetworkIsCut = (sides: string): string =>
	`The network is cut between ${sides}: each side goes on alone.`;
export const countOf = (amount: string): string => `count of ${amount}`;
export const ownedBy = (region: string, what: string): string => `${region}’s ${what}`;
export const doneWith = (doing: string, others: string): string => `${doing} with ${others}`;
export const writesOver = (region: string, doing: string, value: string): string => `${region} ${doing} over ${value}.`;
export const addsToTheLog = (region: string, doing: string): string => `${region} ${doing}.`;
export const changesTheSet = (region: string, doing: string, value: string): string =>
	`${region} ${doing}, and holds ${value}.`;
export const changesTheNumber = ({
	region,
	doing,
	before,
	after,
}: {
	region: string;
	doing: string;
	before: string;
	after: string;
}): string => `${region} ${doing}: ${before} becomes ${after}.`;
export const theAccountIsOverdrawn = (amount: string): string => `The account is overdrawn by ${amount}.`;
export const betweenSides = " and ";

export const noMembers = "nothing";

export const nothingNewFor = (region: string, shown: string): string =>
	`nothing that ${region} hasn’t heard; it shows ${shown} as before.`;
export const keepsSideBySide = (reason: string, region: string, shown: string): string =>
	`${reason}, so ${region} keeps ${shown} side by side, for a person.`;
export const aPersonsChoiceIsLost = "a person’s choice is lost";
export const messageFrom = (from: string, what: string): string => `From ${from}: ${what}`;
export const messagesFrom = (from: string, count: number, what: string): string =>
	`From ${from}, ${count} messages: ${what}`;
export const whatIsLost = (what: string, count: number): string =>
	`${what} ${plural(count, { one: "is", other: "are" })} lost`;
export const showsAndLoses = ({
	reason,
	region,
	shown,
	loss,
}: {
	reason: string;
	region: string;
	shown: string;
	loss: string;
}): string => `${reason}. ${region} shows ${shown}; ${loss}.`;
export const isMergedWithWhatRegionHas = ({
	what,
	count,
	region,
	shown,
}: {
	what: string;
	count: number;
	region: string;
	shown: string;
}): string =>
	`${what} ${plural(count, { one: "is", other: "are" })} merged with what ${region} has, which now shows ${shown}.`;
export const nowShows = (region: string, shown: string): string => `${region} now shows ${shown}.`;
export const betweenVersions = " or ";

export const aPersonHasToChooseBetween = (values: string): string => `A person has to choose between ${values}.`;
export const aPersonHasDecidedAgainst = (writes: string): string => `A person has decided against ${writes}.`;
export const writesAreRefused = (count: number): string => `${count} writes are refused.`;
export const refusesChange = (region: string, change: string): string => `${region} refuses the ${change}.`;
export const nothingIsLostAndNothingOverdrawn = "Nothing is lost, and nothing overdrawn.";
export const nothingIsLost = "Nothing is lost.";
export const theSidesDontKnowAll = "The sides don’t know all of each other yet.";
export const theSidesGoOnDiffering = "The sides go on showing different values.";
export const writesAreLost = (writes: string, count: number): string =>
	`${writes} ${plural(count, { one: "is", other: "are" })} lost.`;
export const bothWritesAreMerged = "Both writes are merged, none is lost.";
export const allWritesAreMerged = (count: number): string => `All ${count} writes are merged, none is lost.`;
export const theBooksShowTooMuch = (amount: string): string => `The books show ${amount} too much.`;
export const theBooksShowTooLittle = (amount: string): string => `The books show ${amount} too little.`;
export const theCountIsTooHigh = (amount: string): string => `The count is ${amount} too high.`;
export const theCountIsTooLow = (amount: string): string => `The count is ${amount} too low.`;

export const allShow = (regions: string, value: string): string => `${regions}: all show ${value}.`;

export const theNetworkIsWholeAgain = (waiting: string): string => `The network is whole again. ${waiting}`;
export const messagesWaitFromHereOn = "From here on messages wait until they are delivered by hand.";
export const messagesArriveByThemselvesAgain = (waiting: string): string =>
	`Messages arrive by themselves again. ${waiting}`;
export const nothingHasWaited = "Nothing has waited.";
export const whatIsOnItsWayWaits = "What is on its way waits to be delivered by hand.";
export const oneMessageGoesOn = "1 message goes on.";
export const messagesGoOn = (count: number): string => `${count} messages go on.`;
export const writeIsLostToALaterClock = (region: string, write: string): string =>
	`${region} accepts ${write}, but what it shows was written later by its clock: the write changes nothing, and is lost.`;
export const regionShowsOneValue = (region: string): string =>
	`${region} shows one value: there is nothing for a person to settle.`;
export const regionMayNotWrite = (region: string): string => `${region} may not write.`;
export const writesByHand = (value: string): string => `writes ${value} by hand`;
export const keepsValueOf = (value: string, write: string): string => `keeps ${value} of ${write}`;
export const thatMessageIsNotOnItsWay = "That message is not on its way.";
export const doesntReach = (from: string, to: string): string => `${from} doesn’t reach ${to}: it waits.`;
export const aPersonIn = (region: string, doing: string): string => `A person in ${region} ${doing}.`;
