export const regionsPopulationsComponents =
	"Regions, populations, components, features, scenarios, scenes and notes can, under their section, as `data:`.";
export const theClipboardHoldsNoText = "The clipboard holds no text.";
export const theClipboardHoldsNoPart = (whatCan: string): string =>
	`The clipboard holds no part of a design. ${whatCan}`;
export const theClipboardHoldsAWholeDesign = (name: string): string =>
	`The clipboard holds a whole design, ${name}. Open it instead.`;
export const cantBePasted = (key: string, whatCan: string): string => `\`${key}\` can't be pasted. ${whatCan}`;
export const lineOfWhatWasCopied = (line: number, sentence: string): string =>
	`Line ${line} of what was copied: ${sentence}`;
export const nothingWasPasted = (sentence: string): string => `Nothing was pasted, since then ${sentence}`;
export const nothingWasPastedThisDesign = (missing: string): string =>
	`Nothing was pasted: this design has no ${missing}.`;
export const expectedText = (expected: string): string => `; expected ${expected}`;

export const pastedPastedNames = (pastedNames: string): string => `Pasted ${pastedNames}.`;
export const namedCountMore = (namedCount: number): string => `${namedCount} more`;
export const aNote = "a note";
export const noteCountNotes = (noteCount: number): string => `${noteCount} notes`;
export const isNotInThisDesign = (id: string, joined: string): string =>
	`${id} is not in this design: left out of ${joined}.`;
export const fromIsToHere = (from: string, to: string): string => `${from} is ${to} here.`;
export const cantBeWithoutAndWasLeftOut = (joined: string, otherJoined: string): string =>
	`${joined} can't be without ${otherJoined} and was left out.`;
export const gotTheRegionsOfThisDesign = (id: string): string => `${id} got the regions of this design.`;
export const wordsAndOtherWords = (words: string, otherWords: string | undefined): string =>
	`${words} and ${otherWords}`;

export const isLockedUnlockItFirst = (locked: string): string => `${locked} is locked. Unlock it first.`;
export const removeCountThings = (count: number): string => `Remove ${count} things`;
export const removeAFrame = "Remove a frame";
export const removeANote = "Remove a note";
export const removeOnlyFromRegion = (only: string, region: string): string => `Remove ${only} from ${region}`;
export const removeOnly = (only: string): string => `Remove ${only}`;

export const withoutAName = "without a name";
