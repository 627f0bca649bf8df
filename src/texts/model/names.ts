export const lastMile = "Last mile";
export const toRegion = "To region";
export const balancing = "Balancing";
export const application = "Application";
export const toLeader = "To leader";
export const toReplica = "To replica";
export const toHome = "To home";
export const quorum = "Quorum";
export const store = "Store";
export const edgeCache = "Edge cache";

export const whatItCosts = "What it costs";

export const normal = "Normal";
export const unnoticed = "Unnoticed";
export const withdrawing = "Withdrawing";
export const runningWithout = "Running without";
export const healed = "Healed";
export const reconciling = "Reconciling";

export const frame = "Frame";
