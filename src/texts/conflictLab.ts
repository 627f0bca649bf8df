export const stepByStep = "Step by step";
export const allStrategies = "All strategies";
export const promises = "Promises";
export const whatIsShown = "What is shown";
export const theRecordInEachRegion = "The record in each region";
export const stepOf = (at: number, count: number, moment: string): string => `Step ${at} of ${count}: ${moment}`;
export const thisStrategySaysNothingAboutSuch = "This strategy says nothing about such records";

export const inQuestion = "in question";
export const setAside = "set aside";
export const accepted = "Accepted";
export const refused = "Refused";
export const nothingWrittenYet = "Nothing written yet.";

export const store = "Store";
export const twoBranches = "Two branches";
export const strategy = "Strategy";
export const rule = "Rule";
export const value = "Value";
export const script = "Script";
export const byHand = "By hand";

export const whatHappens = "What happens";
export const steps = "Steps";
export const needsAttention = "needs attention";

export const deliverByHand = "Deliver by hand";
export const onTheWay = "On the way";
export const heal = "Heal";
export const cutOff = (region: string): string => `Cut off ${region}`;
export const cut = "Cut";
export const withThird = (third: string): string => `With ${third}`;
export const writeTo = (write: string, to: string): string => `${write} to ${to}`;
export const whatShowedAfterOnItsWay = (from: string, write: string, to: string): string =>
	`What ${from} showed after ${write}, on its way to ${to}`;
export const waits = "waits";
export const deliverName = (name: string): string => `Deliver ${name}`;
export const deliver = "Deliver";
export const deliverAndOnceMoreLater = (name: string): string => `Deliver ${name}, and once more later`;
export const twice = "Twice";

export const whatEachRulePromises = "What each rule promises";
export const notPromised = "Not promised";
export const yes = "Yes";
export const no = "No";

export const versionsIn = (region: string): string => `Versions in ${region}`;
export const keepOfIn = (spokenValue: string, id: string, region: string): string =>
	`Keep ${spokenValue} of ${id} in ${region}`;
export const keep = "Keep";
export const whatShouldShow = (region: string): string => `What ${region} should show`;
export const orABC = "or a, b, c";
export const orByHand = "or by hand";
export const write = "Write";

export const withOthers = (others: string): string => `with ${others}`;

export const backToTheStart = "Back to the start";
export const oneStepBack = "One step back";
export const stepOfLast = "{step} of {last}";
export const oneStepOn = "One step on";
export const toTheEnd = "To the end";
export const clearAllSteps = "Clear all steps";

export const theWholeScriptUnderEachStrategy = "The whole script under each strategy";
export const allStrategiesInText = "all strategies";
export const inTheEnd = "In the end";
export const shouldBe = "Should be";
export const merged = "Merged";
export const lost = "Lost";
export const forAPerson = "For a person";
export const whatComesOfIt = "What comes of it";
export const notOffered = "not offered";

export const conflicts = "Conflicts";
export const tryItsConflicts = "Try its conflicts";

export const resolveConflictsOfBy = (name: string, strategy: string): string =>
	`Resolve conflicts of ${name} by ${strategy}`;
export const theTechnologyOfDoesntOfferIt = (name: string): string => `The technology of ${name} doesn’t offer it`;
export const toUseFor = (strategy: string, name: string, isOffered: boolean): string =>
	`Use “${strategy}” for ${name}${isOffered ? "" : " (not offered)"}`;

export const payOut = "Pay out";
export const payIn = "Pay in";
export const countUp = "Count up";
export const down = "Down";
export const putIn = "Put in";
export const takeOut = "Take out";
export const add = "Add";
export const onTime = "on time";
export const sameInstant = "same instant";
export const writeIn = (region: string): string => `Write in ${region}`;
export const amountIn = (isNumber: boolean, region: string): string => `${isNumber ? "Amount" : "Text"} in ${region}`;
export const text = "text";
export const nameInRegion = (name: string, region: string): string => `${name} in ${region}`;
export const clockOf = (region: string): string => `Clock of ${region}`;
export const whenItIsWritten = "When it is written, by the region’s clock";

export const lastWriteWins = "Last write wins";
export const byVersion = "By version";
export const merge = "Merge";
export const reject = "Reject";
export const bankAccount = "Bank account";
export const register = "Register";
export const counter = "Counter";
export const set = "Set";
export const ledgerOfEntries = "Ledger of entries";
export const lastWriteWinsRegister = "Last-write-wins register";
export const versionedRecord = "Versioned record";
export const recordWithVersionVectors = "Record with version vectors";
export const growOnlyCounter = "Grow-only counter";
export const upAndDownCounter = "Up and down counter";
export const observedRemoveSet = "Observed-remove set";
export const unionOfSets = "Union of sets";
export const ledger = "Ledger";
export const oneSideWrites = "One side writes";
export const commutative = "Commutative";
export const associative = "Associative";
export const idempotent = "Idempotent";
export const converges = "Converges";
export const keepsEachWrite = "Keeps each write";
export const asksNobody = "Asks nobody";
export const refusesNone = "Refuses none";
export const keepsLimits = "Keeps limits";
export const itDoesntMatterWhichOfTwo = "It doesn’t matter which of two replicas is merged into which.";
export const itDoesntMatterWhichTwo = "It doesn’t matter which two of three replicas are merged first.";
export const aDeliveryThatComesTwiceChanges = "A delivery that comes twice changes nothing.";
export const replicasThatHaveHeard =
	"Replicas that have heard of the same writes show the same, in whatever order they heard.";
export const noAcceptedWriteIsLost = "No accepted write is lost.";
export const oneValueComesOutNoPerson = "One value comes out, no person has to choose.";
export const noWriteIsRefused = "No write is refused.";
export const aLimitThatEachWriterChecks = "A limit that each writer checks still holds after the merge: no overdraft.";
export const kept = "Kept";
export const inQuestionInText = "In question";
export const setAsideInText = "Set aside";
export const onlyGrows = "only grows";
export const otherSideMayWrite = "other side may write";
export const noCover = "no cover";
export const notThere = "not there";
export const waitsForAPerson = "waits for a person";
