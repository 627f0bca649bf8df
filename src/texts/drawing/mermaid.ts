export const callsCircuitBreaker = "calls, circuit breaker";
export const calls = "calls";

export const users = "Users";
export const globalRouting = "Global routing";
export const observability = "Observability";
export const architecture = "Architecture";

export const claimsClaimedGivesGiven = (claimed: string, given: string): string => `claims ${claimed}, gives ${given}`;
export const utilisationUsed = (utilisation: string): string => `${utilisation} used`;
