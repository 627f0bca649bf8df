export const isStaysNearest = (is: string): string => `${is} stays nearest.`;
export const becomesNearestInsteadOf = (is: string, was: string): string => `${is} becomes nearest, instead of ${was}.`;
export const itsRequestsEnter = (entry: string): string => `Its requests enter ${entry}, as routing says.`;
export const jurisdictionIsLost = (jurisdiction: string | undefined): string =>
	`Jurisdiction ${jurisdiction} is lost: coordinates have no country.`;
export const jurisdictionTheCitys = (jurisdiction: string | undefined): string =>
	`Jurisdiction ${jurisdiction}, the city's.`;
export const jurisdictionChangesFromTo = (
	jurisdiction: string | undefined,
	nowJurisdiction: string | undefined,
): string => `Jurisdiction changes from ${jurisdiction} to ${nowJurisdiction}.`;
export const jurisdictionStaysAsWritten = (jurisdiction: string | undefined, countryNews: string): string =>
	`Jurisdiction stays ${jurisdiction}, as written${countryNews}.`;
export const itsPersonalDataMayStill = (residency: string): string =>
	`Its personal data may still rest only in ${residency}, as its residency says.`;
export const thoughIsIn = (city: string, jurisdiction: string): string => `, though ${city} is in ${jurisdiction}`;

export const jurisdictionChangesFromJurisdictionToNowJurisdiction = (
	jurisdiction: string,
	nowJurisdiction: string,
): string => `Jurisdiction changes from ${jurisdiction} to ${nowJurisdiction}.`;
export const becomesNearestTo = (won: string): string => `Becomes nearest to ${won}.`;
export const isNoLongerNearestTo = (lost: string): string => `Is no longer nearest to ${lost}.`;
export const staysNearestToItsUsers = "Stays nearest to its users.";
export const nearestToNoUsers = "Nearest to no users.";
export const nothingRunsThereYet = "Nothing runs there yet.";
export const willRunThereToo = (here: string): string => `${here} will run there too.`;
export const namesAndLast = (names: string, last: string): string => `${names} and ${last}`;
