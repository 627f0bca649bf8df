import { plural } from "../plural.ts";

export const itRunsNowhere = "it runs nowhere";
export const allOrAtLeast = "all, or at least one region";
export const theComponentDoesntRunIn = (id: string): string => `the component doesn't run in ${id}`;
export const oneOfRunsIn = (runsIn: string): string => `one of ${runsIn}`;
export const itCallsItself = "it calls itself";
export const autoscalingAddsCapacity = "autoscaling adds capacity";
export const atLeast100Percent = "at least 100%";
export const keyIsMissing = (key: string): string => `\`${key}\` is missing`;

export const aDesignHasAtLeast = "a design has at least one region";
export const regionsIdProvider = "regions: { <id>: { provider, code } }";
export const theRateCantBe0 = "the rate can't be 0";
export const unitsOfTheCurrency = "units of the currency for one US dollar";
export const itWouldCountAsDown = "it would count as down without a failed check";
export const atLeast1 = "at least 1";

export const aFeatureHasAtLeast = "a feature has at least one record";
export const aRecordHasASize = "a record has a size";
export const atLeast1b = "at least 1B";
export const usersPopulationsIsMissing = "`users.populations` is missing: features need someone to use them";
export const populationsIdName = "populations: { <id>: { name, at, share } }";

export const sectionHasCountEntries = (section: string, count: number): string => `\`${section}\` has ${count} entries`;
export const atMostLimit = (limit: number): string => `at most ${limit}`;

export const isMissingARegion = (key: string): string => `\`${key}\` is missing: a region of provider other needs it`;
export const codeIsMissing = "`code` is missing";
export const aRegionCodeOf = (provider: string): string => `a region code of ${provider}`;
export const hasNoRegion = (provider: string, code: string): string => `${provider} has no region ${code}`;
export const isARegion = (code: string, provider: string, otherProvider: string): string =>
	`${code} is a region of ${provider}, not of ${otherProvider}`;
export const aRegionCode = (provider: string): string =>
	`a region code of ${provider}, or \`provider: other\` with \`at\` and \`jurisdiction\``;
export const theCatalogueHasNoCity = (at: string): string => `the catalogue has no city ${at}`;
export const aCityOfTheCatalogue = "a city of the catalogue, or [latitude, longitude]";
export const aLatitudeIsFrom90 = "a latitude is from -90 to 90";
export const latitudeLongitude = "[latitude, longitude]";
export const aLongitudeIsFrom180 = "a longitude is from -180 to 180";
export const theSharesAddUp = (percent: number): string => `the shares add up to ${percent}%`;

export const thisFile = "this file";
export const itIsIn = (elsewhere: string): string => ` (it is in \`${elsewhere}\`)`;
export const namesWhichDoesntHave = ({
	path,
	id,
	where,
	found,
}: {
	path: string;
	id: string;
	where: string;
	found: string;
}): string => `${path} names ${id}, which ${where} doesn't have${found}`;
export const theIdOf = (kind: string): string => `the id of ${kind}`;
export const hasTheId = (path: string, joinPath: string): string =>
	`${path} has the id of ${joinPath}; regions, populations and components share one namespace`;
export const anIdOfItsOwn = "an id of its own";

export const isMissingThePolicyNeeds = (policy: string, otherPolicy: string): string =>
	`\`${policy}\` is missing: the policy ${otherPolicy} needs it`;
export const allWeightsAre0 = "all weights are 0";
export const atLeastOneAbove0 = "at least one above 0";

export const toIsBefore = "`to` is before `from`";
export const aLaterTime = "a later time than `from`";
export const aViewShowsSomething = "a view shows something";
export const moreThan0Percent = "more than 0%";
export const aRunTakesTime = "a run takes time";
export const moreThan0s = "more than 0s";
export const aFaultTakesTime = "a fault takes time";
export const aDegradedRegionFails = "a degraded region fails or is slow";
export const errorRate60Percent = "errorRate: 60%, latency: 4s";
export const latencyIsMissing = "`latency` is missing: a slow link adds to the round trip";
export const latency300ms = "latency: 300ms";
export const isMissingAFault = (key: string, kind: string): string =>
	`\`${key}\` is missing: a fault of kind ${kind} needs it`;
export const aFaultOfKind = (kind: string, key: string): string => `a fault of kind ${kind} has no key ${key}`;
export const oneOf = (allowed: string): string => `one of at, for, kind, ${allowed}`;
export const aPartitionIsBetween = "a partition is between at least two groups";
export const aBC = "[[a], [b, c]]";
export const aGroupWithoutARegion = "a group without a region";
export const isInTwoGroups = (member: string): string => `${member} is in two groups`;
export const groupsThatShareNoRegion = "groups that share no region";
export const aLinkIsBetweenTwo = "a link is between two regions";
export const usEastEuWest = "[us-east, eu-west]";
export const theStoreHasNoReplica = (store: string, region: string): string =>
	`the store ${store} has no replica in ${region}`;
export const oneOfReplicas = (replicas: string): string => `one of ${replicas}`;

export const patternIsMissing = (technology: string): string =>
	`\`pattern\` is missing: the catalogue doesn't know ${technology} and has no pattern for it`;
export const oneOfSingleLeader = "one of single-leader, multi-leader, leaderless, consensus, partitioned";
export const aStoreNeedsAReplica = "a store needs a replica";
export const atLeastOneRegion = "at least one region";
export const nobodyVotes = "nobody votes";
export const regionOfAStore = "region of a store";
export const votesAsAReplicaAlready = (witness: string): string =>
	`${witness} votes as a replica already; a witness holds no readable data`;
export const aRegion = "a region that is not among the voters";
export const noReplicaIsLeft = "no replica is left that can be read; a witness holds no readable data";
export const atLeastOneReplica = "at least one replica that is no witness";
export const isListedTwice = (id: string): string => `${id} is listed twice`;
export const theIsNotAmong = (what: string, id: string): string =>
	`the ${what} ${id} is not among the store's replicas`;
export const oneOfInCheckStores = (of: string): string => `one of ${of}`;
export const leaderIsMissing = (pattern: string): string => `\`leader\` is missing: a ${pattern} store needs one`;
export const aReplicasRegion = "a replica's region, or nearest";
export const aReplicasRegionInCheckStores = "a replica's region";
export const aStoreHasNoLeader = (pattern: string): string => `a ${pattern} store has no leader`;
export const onlyAConsensusStoreCan = "only a consensus store can do without a fixed leader";
export const theLeaderIsNotAmong = (leader: string): string => `the leader ${leader} is not among the store's replicas`;
export const theLeaderIsAWitness = (leader: string): string =>
	`the leader ${leader} is a witness, which holds no readable data`;
export const aReplica = "a replica that is no witness";
export const theLeaderIsNotAmongTheVoters = (leader: string): string => `the leader ${leader} is not among the voters`;
export const oneOfVoters = (voters: string): string => `one of ${voters}`;
export const thePopulationUsesThisPartitioned = (population: string): string =>
	`the population ${population} uses this partitioned store and has no home in it`;
export const theHomeIsNotAmong = (home: string): string => `the home ${home} is not among the store's replicas`;
export const isTheHomeItself = (home: string): string => `${home} is the home itself`;
export const anotherRegion = "another region";
export const aQuorumOfCant = (answers: number, count: number): string =>
	`a quorum of ${answers} can't be met by ${count} ${plural(count, { one: "replica", other: "replicas" })}`;
export const of1ToCount = (count: number): string => `1 to ${count}`;
export const aWriteCantWaitForOtherReplicas = (acks: number, others: number): string =>
	`a write can't wait for ${acks} other replicas: there ${plural(others, { one: "is", other: "are" })} ${others}`;
export const allMajorityOr0To = (others: number): string => `all, majority, or 0 to ${others}`;
export const aCommitTakesARound = "a commit takes a round trip";

export const isATechnologyOfTheLayer = (technology: string, layer: string, whereLayer: string): string =>
	`${technology} is a technology of the ${layer} layer, not of ${whereLayer}`;
export const aTechnology = (layer: string, keysOfLayer: string): string =>
	`a technology of ${layer}: ${keysOfLayer}, or free text`;
export const isNotInTheCatalogue = (written: string, meant: string): string =>
	`${written} is not in the catalogue, but ${meant} is`;
export const aTechnologyOfTheCatalogue = "a technology of the catalogue, or free text that can't be mistaken for one";
