export const whatTheFiguresRestOn = "What the figures rest on";
export const assumptionsAndSources = "Assumptions and sources";

export const cardInRegion = (card: string, region: string): string => `${card} in ${region}`;

export const wordsOfALine = "Words of a line";
export const noteNoteTitle = (noteTitle: string): string => `Note: ${noteTitle}`;
export const legend = "Legend";
export const laneText = (lane: string): string => `Lane: ${lane}`;
export const regionText = (region: string): string => `Region ${region}`;
export const frameNoteTitle = (noteTitle: string): string => `Frame: ${noteTitle}`;
export const regionWords = (region: string): string => `Region ${region}: words`;
export const empty = "Empty";

export const nameCut = (name: string): string => `${name}, cut`;
export const nameCircuitBreaker = (name: string): string => `${name}: circuit breaker`;
export const requests = "Requests";
export const readsAndWrites = "Reads and writes";
export const replication = "Replication";
export const watching = "Watching";
export const calls = "Calls";
export const kindFromTo = (kind: string, from: string | undefined, to: string | undefined): string =>
	`${kind}: ${from} to ${to}`;

export const sea = "Sea";
export const land = "Land";
export const roundTrip = "Round trip";
export const replicationAAndB = (a: string, b: string): string => `Replication: ${a} and ${b}`;
export const requestsPopulationToRegion = (population: string, region: string): string =>
	`Requests: ${population} to ${region}`;

export const subtitle = "Subtitle";
export const chartTitle = (title: string): string => `Chart: ${title}`;
export const missesItsObjective = ", misses its objective";

export const beyondToReachName = (reachName: string): string => `beyond, to ${reachName}`;

export const slideNumber = "Slide number";
export const title = "Title";
export const text = "Text";
export const notes = "Notes";

export const archipelagoLight = "Archipelago light";
export const archipelagoDark = "Archipelago dark";
