export const regionColumnPlace = (column: string, place: string, jurisdiction: string): string =>
	`Region ${column}, ${place}, ${jurisdiction}`;

export const lanes = "Lanes";
export const lanesAndRegions = "Lanes and regions";
export const frames = "Frames";
export const requests = "Requests";
export const readsAndWrites = "Reads and writes";
export const calls = "Calls";
export const replication = "Replication";
export const watching = "Watching";
export const users = "Users";
export const globalRouting = "Global routing";
export const regionalBalancing = "Regional balancing";
export const application = "Application";
export const data = "Data";
export const observability = "Observability";
export const queues = "Queues";
export const notes = "Notes";
export const titleAndLegend = "Title and legend";

export const map = "Map";
export const land = "Land";
export const regions = "Regions";
export const roundTripsAndQueues = "Round trips and queues";
