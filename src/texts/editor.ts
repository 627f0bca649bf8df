import { plural } from "./plural.ts";

export const backTo = (name: string): string => `Back to “${name}”`;
export const isKeptNowhere = (name: string): string => `“${name}” is kept nowhere: it was not saved to a file.`;
export const theYamlHasProblems = (count: number, line: number): string =>
	plural(count, {
		one: `The YAML has a problem in line ${line}. Mend it first, or undo.`,
		other: `The YAML has problems in line ${line}. Mend it first, or undo.`,
	});
export const expected = (expected: string): string => `; expected ${expected}`;
export const theFiguresAreStillBeingComputed = "The figures are still being computed; pin them in a moment.";

export const theFiguresCouldNotBeComputed = "The figures could not be computed";

export const globalCollaborationPlatform = "Global collaboration platform";
export const aChatServiceFor10Million =
	"A chat service for 10 million people: three active regions, six stores with promises from strong to eventual, European data at home.";

export const takeOverTheOtherTabsChanges = "Take over the other tab's changes";
export const theOtherTabHasSavedWithout = (fileName: string): string =>
	`The other tab has saved ${fileName}, without what was changed here.`;

export const whatWasOpenHereBefore = "What was open here before is there now.";
export const openTitle = (title: string): string => `Open “${title}”`;

export const itWasTriedSeveralTimes = (what: string): string =>
	`${what}: it was tried several times and the engine stopped. What was changed last may be too much for this browser.`;
export const tryAgain = "Try again";
export const undo = "Undo";
