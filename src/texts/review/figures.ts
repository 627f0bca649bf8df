export const asPatternStore = (pattern: string): string => `As ${pattern} store`;
export const withName = (name: string): string => `With ${name}`;

export const shareOfWritesThatCommit = (cutOff: string): string => `Share of writes that commit in ${cutOff}, one side`;
export const shareOfWritesThatCommitOnTheOther = "Share of writes that commit on the other side";
export const writesASecondAtPeak = "Writes a second at peak";
export const records = "Records";
export const zipfExponentOfTheirPopularity = "Zipf exponent of their popularity";
export const shareOfARecordsWrites = "Share of a record's writes from its own region";
export const whatBecomesOfThem = "What becomes of them";
export const theStoresConflictStrategy = "the store's conflict strategy";
