/** Hours of a month in the bill: a twelfth of 8,760. */
export const hoursPerMonth = 730;
export const secondsPerMonth = 2_628_000;
/** Decimal, as providers bill. */
export const bytesPerGB = 1e9;
export const requestsPerMillion = 1e6;
