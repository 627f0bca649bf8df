export const withdrawn = "Withdrawn";
export const peopleUsers = (people: string): string => `${people} users`;
export const roundTripAway = (roundTrip: string): string => `${roundTrip} away`;
