export const newFeature = "New feature";
export const somethingThatUsersDoReads = "Something that users do: reads and writes of a store.";
export const newUsers = "New users";
export const whereTheyAreAndTheirShare = "Where they are, and their share of all requests.";

export const name = "Name";
export const application = "Application";
export const store = "Store";
export const readsS = "Reads /s";
export const writesS = "Writes /s";
export const itemSize = "Item size";
export const addId = (id: string): string => `Add ${id}`;

export const add = "Add";

export const addName = (name: string): string => `Add ${name}`;
export const hasOfTheRequestsTheOthers = (name: string, share: string): string =>
	`${name} has ${share} of the requests; the others made room in proportion.`;
export const newPopulation = "New population";
export const theOthersMakeRoomInProportion = "The others make room in proportion, so that all shares add up to 100 %.";
export const place = "Place";
export const share = "Share";
export const sayWhereTheyAreACity = "Say where they are: a city, or [latitude, longitude].";

export const changeLabel = (label: string): string => `Change ${label}`;

export const takesBesides = (also: string): string => `Takes besides: ${also}.`;

export const givesOnly = (given: string): string => `Gives only ${given}`;

export const consistency = "Consistency";
export const pattern = "Pattern";
export const leader = "Leader";
export const replication = "Replication";
export const compareWithAllFigures = "Compare with all figures…";
export const whatToChoose = "What to choose";
export const fieldOfName = (field: string, name: string): string => `${field} of ${name}`;

export const strong = "Strong";
export const bounded = "Bounded";
export const ownWrites = "Own writes";
export const eventual = "Eventual";
export const consistencyOf = (name: string): string => `Consistency of ${name}`;
export const needsStrongest = (strongest: string): string => `needs ${strongest}`;

export const theWholeDesign = "The whole design";
export const users = "Users";

export const byRegion = (label: string): string => `${label} by region`;
export const oneForAll = (label: string): string => `One ${label} for all`;
export const inTotalInstead = "In total instead";
export const oneForEachInstead = "One for each instead";

export const workingItOut = "Working it out…";
export const inTheInspector = (path: string): string => `${path}, in the inspector`;
export const inTheYaml = (path: string): string => `${path}, in the YAML`;
export const line = (line: number): string => `line ${line}`;
export const defaultIt = "default";

export const fromTheCatalogue = (source: string, asOf: string): string => `
From the catalogue: ${source}, ${asOf}`;
export const defaultFallback = (fallback: string): string => `
Default: ${fallback}`;
export const resetToItsDefault = (label: string, value: string): string => `Reset ${label} to its default${value}`;
export const resetToDefault = (value: string): string => `Reset to default${value}`;
export const resetLabel = (label: string): string => `Reset ${label}`;

export const findAField = "Find a field";

export const settings = "Settings";

export const figures = "Figures";
export const missesItsObjective = "misses its objective";

export const findings = "Findings";

export const renameTo = (id: string, to: string): string => `Rename ${id} to ${to}`;
export const theKeyInTheFile = "The key in the file";
export const id = "Id";

export const theLineIsNoLonger = "The line is no longer in the design.";
export const ends = "Ends";
export const whatPasses = "What passes";
export const disconnect = "Disconnect";
export const moveItsBeginning = "Move its beginning…";
export const moveItsEnd = "Move its end…";
export const waitForTheOtherReplicasSync = "Wait for the other replicas (sync)";
export const dontWaitAsync = "Don't wait (async)";
export const replicateSynchronously = (name: string, isOther: boolean): string =>
	`Replicate ${name} ${isOther ? "synchronously" : "asynchronously"}`;
export const letLeadFrom = (name: string, follower: string): string => `Let ${name} lead from ${follower}`;
export const leadFrom = (follower: string): string => `Lead from ${follower}`;
export const removeFrom = (region: string): string => `Remove from ${region}`;

export const docDefaultFallback = (doc: string, fallback: string): string => `${doc}
Default: ${fallback}`;
export const takeOutOf = (each: string, label: string): string => `Take ${each} out of ${label}`;
export const addTo = (label: string): string => `Add to ${label}`;
export const addEllipsis = "Add…";

export const addKeyToLabel = (key: string, label: string): string => `Add ${key} to ${label}`;
export const newNameIn = (label: string): string => `New name in ${label}`;
export const newName = "New name";

export const removeLabel = (label: string): string => `Remove ${label}`;
export const setLabel = (label: string): string => `Set ${label}…`;
export const setLabelInText = (label: string): string => `Set ${label}`;
export const set = "Set";
export const cancel = "Cancel";

export const closeTheInspector = "Close the inspector";

export const takeIdOutOf = (id: string, region: string): string => `Take ${id} out of ${region}`;
export const runIn = (id: string, region: string): string => `Run ${id} in ${region}`;
export const regions = "Regions";
export const replicas = "Replicas";
export const countOfRegionsCount = (count: number, regionsCount: number): string => `${count} of ${regionsCount}`;
export const runsInRegionsToComeToo = "Runs in regions to come too";
export const runEverywhere = (id: string): string => `Run ${id} everywhere`;
export const inAllRegionsThoseToCome = "In all regions, those to come too";
export const readsOnly = "reads only";
export const homeOf = (homes: string): string => `home of ${homes}`;
export const takesWrites = "takes writes";

export const roundTrips = "Round trips";
export const idToNameValueSource = ({
	id,
	name,
	value,
	source,
}: {
	readonly id: string;
	readonly name: string;
	readonly value: string;
	readonly source: string;
}): string => `${id} to ${name}: ${value}, ${source}`;

export const labelOfCount = (label: string, count: number): string => `${label} of ${count}`;
export const changeName = (name: string): string => `Change ${name}`;

export const countSelected = (count: number): string => `${count} selected`;
export const ofSeveralKinds = "of several kinds";
export const arrange = "Arrange";
export const selected = "Selected";
export const forAllOfThem = "For all of them";
export const deleteIt = "Delete";

export const theShareOf = (id: string): string => `the share of ${id}`;
export const shareOfRequests = "Share of requests";
export const theOnlyOne = "the only one";
export const theOthersMakeRoom = "the others make room";
export const shareOfAllRequestsTheOther =
	"Share of all requests; the other populations' are scaled, so that all add up to 100 %";

export const itIsNoLonger = "It is no longer in the design.";
export const addAFeature = "Add a feature";
export const deleteName = (name: string): string => `Delete ${name}`;

export const andWhatThatTakes = (label: string, also: string): string => `${label}, and what that takes: ${also}.`;

export const unitsPerUsDollar = "Units per US dollar";
export const ignoresTtl = "Ignores TTL";

export const readP99 = "Read p99";
export const writeP99 = "Write p99";
export const noAnswer = "no answer";
export const fromPopulation = (population: string): string => `from ${population}`;
export const staleForP99 = "Stale for, p99";
export const inRegion = (region: string): string => `in ${region}`;
export const availability = "Availability";
export const onReturn = "on return";
export const whenIsLost = (operation: string, region: string): string => `${operation}, when ${region} is lost`;
export const allOfIt = "all of it";
export const whenRegionIsLost = (region: string): string => `when ${region} is lost`;
export const loadOf = (application: string): string => `Load of ${application}`;
export const loadIn = (region: string): string => `Load in ${region}`;
export const atPeakWhileAllIsWell = "At peak, while all is well";
export const headroomIn = (region: string): string => `Headroom in ${region}`;
export const tooMuch = (left: string): string => `${left} too much`;
export const capacityWithoutAutoscalingLess =
	"Capacity without autoscaling, less what it takes at peak while all is well";
export const rtoWhenLost = "RTO when lost";
export const wholeBillWhileOut = "Whole bill while out";
export const monthlyCost = "Monthly cost";

export const requestsOfUsersAsTheRouting = "Requests of users, as the routing sends them";
export const requestsSpreadByTheBalancer = "Requests, spread by the balancer";
export const readsAndWrites = "Reads and writes";
export const metricsLogsAndTraces = "Metrics, logs and traces";
export const callsBetweenApplications = "Calls between applications";
export const keepsTheData = "keeps the data";
export const isWatched = "is watched";
export const isCalled = "is called";
export const designInFromRegion = (design: string, fromRegion: undefined | string): string =>
	`${design} in ${fromRegion}`;
export const designInToRegion = (design: string, toRegion: undefined | string): string => `${design} in ${toRegion}`;
export const sendsAndReceives = "sends and receives";
export const globalRouting = "Global routing";
export const roundTrip = "Round trip";
export const lagP99 = "Lag, p99";
export const mode = "Mode";
export const allRegions = (name: string): string => `${name}, all regions`;
export const readsWrites = (readsPerSecond: string, writesPerSecond: string): string =>
	`${readsPerSecond} reads, ${writesPerSecond} writes`;

export const conflictsADay = "Conflicts a day";
export const wholeBillAMonth = "Whole bill a month";

export const servedBy = "Served by";
export const whereTheirRequestsEnterWhileAll = "Where their requests enter while all is well";
export const entersNowhere = "Enters nowhere";
export const entersRegion = (region: undefined | string): string => `Enters ${region}`;
export const entersEntry = (entry: string): string => `Enters ${entry}`;

export const itNeedsAValue = "It needs a value.";

export const callNameConsistency = (name: string, consistency: string): string => `Call ${name} ${consistency}`;
export const changeOfTo = (key: string, name: string, value: string): string => `Change ${key} of ${name} to ${value}`;
export const cantHaveThisAsItIs = (name: string, key: string): string => `${name} can't have this ${key} as it is.`;

export const aWriteWaitsFor = "A write waits for";
export const allOf = (of: number): string => `all ${of}`;
export const replicasOf = (replicas: number, of: number): string => `${replicas} of ${of}`;
export const replicasThatHaveTheWriteBefore =
	"Replicas that have the write before it is confirmed, the one that takes it among them";
export const replicasThatHaveIt = "Replicas that have it";
export const replicasThatAreToHaveIt = "Replicas that are to have it";
export const settledBy = (strategy: string): string => `Settled by ${strategy}`;
export const readP99Region = (isOperation: boolean, region: string): string =>
	`${isOperation ? "Read" : "Write"} p99, ${region}`;
export const ofWhoEnterThere = (feature: string, population: string): string =>
	`${feature} of ${population}, who enter there`;

export const claimedButGivesOnly = "Claimed, but as it is configured it gives only {consistency}.";
export const wouldGiveOnly = "As it is configured it would give only {consistency}.";

export const changeLabelInText = (label: string): string => `Change ${label}`;
