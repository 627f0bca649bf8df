export const allDataTransfer = "All data transfer";

export const machines = "Machines";
export const hours = "Hours";

export const replicatedWritesOf = (store: string): string => `${store}: replicated writes`;
export const writesThatArriveFromOtherRegions = "Writes that arrive from other regions";
export const replicatedWrite = "Replicated write";

export const allThatLeavesForItsUsers = (region: string): string => `All that leaves ${region} for its users`;
export const toUsersFrom = (region: string, feature: string): string => `To users from ${region}: ${feature}`;
export const sentToUsers = "Sent to users";
export const lastTier = "Last tier";
export const tierUpTo = (upToGB: number): string => `Up to ${upToGB} GB`;
export const price = "Price";
export const answeredByTheEdgeCache = "Answered by the edge cache, not counted here";

export const spareCapacityOf = (application: string): string => `${application}: spare capacity`;
export const itsMachines = "Its machines";
export const timesTheShareThatIsSpare = "Times: the share that is spare";
export const capacityOfAllRegions = "Capacity of all regions";
export const demandAtPeak = "Demand at peak";
export const atMostTheLargestRegionsCapacity = "At most the largest region's capacity";
export const noMachinesWithACapacity = "No machines with a capacity in the design";

export const telemetryOfARequest = "logs, metrics and traces of a request, after sampling";
export const fixed = "Fixed";
export const queries = "Queries";
export const requests = "Requests";
export const telemetryHandled = "Telemetry, 200 B a request";
export const handled = "Handled";
export const machinesWatched = "Machines watched";

export const rateOfTheDollar = "Rate of the dollar";
export const discount = "Discount";

export const nodesForEachTerabyte = "Nodes: one for each TB here, three at least";
export const nodes = "Nodes";

export const nameFromTheBill = (name: string): string => `${name}: from the bill`;
export const pinned = "Pinned";
export const allDataTransferFromTheBill = "All data transfer: from the bill";
export const estimateOf = (line: string): string => `Estimate: ${line}`;

export const reads = "Reads";
export const writes = "Writes";
export const replicatedWrites = "Replicated writes";
export const billedOfFeature = (billed: string, feature: string): string => `${billed} of ${feature}`;
export const meanOfPeak = "Mean of peak";
export const item = "Item";
export const chargedRequests = "requests";

export const dataAtRestOf = (store: string): string => `${store}: data at rest`;
export const dataHere = "Data here";
export const storage = "Storage";

export const replicationOf = (store: string): string => `Replication of ${store}`;
export const sent = "Sent";
export const readsServedElsewhere = (feature: string): string => `Reads served elsewhere: ${feature}`;
export const writesSentOn = (feature: string): string => `Writes sent on: ${feature}`;
export const readsThatEnter = (feature: string, region: string): string => `${feature}, reads that enter ${region}`;
export const writesThatEnter = (feature: string, region: string): string => `${feature}, writes that enter ${region}`;
