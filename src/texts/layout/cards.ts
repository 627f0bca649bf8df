export const upToCapacity = (capacity: string): string => `up to ${capacity}`;
export const inEachRegion = "in each region";
export const inRegions = (regions: string): string => `in ${regions}`;

export const users = "Users";
export const global = "Global";
export const routing = "routing";
export const route = "Route";
export const regional = "Regional";
export const balancing = "balancing";
export const balance = "Balance";
export const application = "Application";
export const apps = "Apps";
export const data = "Data";
export const observability = "Observability";
export const watch = "Watch";
export const noUsersYet = "No users yet";
export const noGlobalRouting = "No global routing: users reach the nearest region";
export const noBalancer = "No balancer";
export const noApplication = "No application";
export const noStore = "No store";
export const nothingWatches = "Nothing watches";

export const peopleUsers = (people: string): string => `${people} users`;

export const roundTrip = "round trip ";
export const p99Lag = "p99 lag ";

export const followsDataHome = "follows data home";
export const movesInConvergenceMs = (convergenceMs: string): string => `moves in ${convergenceMs}`;
export const spillsOver = "spills over";
export const of1RetryElsewhere = "1 retry elsewhere";
export const retriesElsewhere = (retries: number): string => `${retries} retries elsewhere`;
export const timeoutText = (timeoutMs: string): string => `${timeoutMs} timeout`;
export const ttl = (ttlMs: string): string => `TTL ${ttlMs}`;
export const primary = "primary";
export const primaryText = (primary: string): string => `primary ${primary}`;
export const checkEveryIntervalMsFailures = (intervalMs: string, failures: number): string =>
	`check every ${intervalMs} × ${failures}`;

export const lastWriteWins = "last write wins";
export const versions = "versions";
export const mergesCrdt = "merges (CRDT)";
export const mergedByRule = "merged by rule";
export const peopleSettle = "people settle";
export const conflictsRejected = "conflicts rejected";
export const readWriteOf = (read: number, write: number, replicaCount: number): string =>
	`read ${read}, write ${write} of ${replicaCount}`;
export const takesWrites = "takes writes";
export const voter = "voter";
export const readsOnly = "reads only";
export const homeOfHomeOf = (homeOf: string): string => `home of ${homeOf}`;
export const copyOfCopyOf = (copyOf: string): string => `copy of ${copyOf}`;
export const nobodysHome = "nobody's home";
