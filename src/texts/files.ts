export const nothingChangedYet = "nothing changed yet";
export const andMore = (label: string, count: number): string => `${label}, and ${count} more`;

export const theDesignsCouldNotBeCompared = "The designs could not be compared";

export const theFailureMatrixCould = "The failure matrix could not be played";

export const aPicture = "a picture";
export const aPdf = "a PDF";
export const aZipArchiveOrAnOffice = "a ZIP archive or an Office document";
export const aCompressedFile = "a compressed file";
export const isEmptyStartFromATemplate = (name: string): string =>
	`${name} is empty. Start from a template, or open a design's YAML file.`;
export const isNoDesignOpenTheDesigns = (name: string, what: string): string =>
	`${name} is ${what}, no design. Open the design's YAML file.`;
export const isNoText = (name: string): string =>
	`${name} is no text, so it is no design. Open the design's YAML file.`;
export const isLargerThan1MiB = (name: string): string =>
	`${name} is larger than 1 MiB, the most that a design may have.`;

export const design = "Design";
export const exportedPictureOrReview = "Exported picture or review";
export const couldNotBeRead = (name: string): string =>
	`${name} could not be read: it was deleted or moved, or this page may not read it.`;
export const openAnotherFile = "Open another file…";
export const openAFile = "Open a file…";
export const thisBrowserNoLonger = (title: string): string =>
	`This browser no longer has “${title}”, and its file can't be read.`;
export const takeOverWhatWasNotSaved = "Take over what was not saved";
export const thisBrowserHasLaterChanges =
	"This browser has later changes of this design that were not saved to the file.";
export const takeThemOver = "Take them over";
export const takeOverWhatItSays = "Take over what it says";
export const hasChangedOnTheDiskSince = (name: string): string =>
	`${name} has changed on the disk since it was opened or saved here.`;
export const saveAs = "Save as…";
export const overwriteIt = "Overwrite it";
export const takeOverFromTheDisk = (name: string): string => `Take over ${name} from the disk`;
export const isNoLongerWhere = (name: string): string =>
	`${name} is no longer where it was: it was deleted, moved or renamed.`;
export const thisPageIsNotAllowed = (name: string): string => `This page is not allowed to write ${name}.`;
export const thereIsNoRoom = (name: string): string =>
	`There is no room on the disk for ${name}. It holds what it held before.`;
export const cantBeWrittenNowAnotherProgram = (name: string): string =>
	`${name} can't be written now: another program has it open, or its disk is away.`;
export const couldNotBeWrittenItHolds = (name: string): string =>
	`${name} could not be written. It holds what it held before.`;
export const askAgain = "Ask again";
export const tryAgain = "Try again";
export const theFileCouldNotBeOpened = "The file could not be opened.";

export const theYamlHasProblems = "The YAML has problems";
export const theRunIsBeingPlayed = "The run is being played";
export const goOnFromBranch = (branchLetter: string): string => `Go on from branch ${branchLetter}`;
export const asDesigned = "as designed";
export const keepBranch = (branchLetter: string, name: string): string => `Keep branch ${branchLetter}, ${name}`;

export const thePageWorksOfflineFromNow = "The page works offline from now on.";

export const isNotOpened = (name: string, line: number, sentence: string): string =>
	`${name} is not opened. Line ${line}: ${sentence}`;
export const hasAProblemInLine = (name: string, line: number, sentence: string): string =>
	`${name} has a problem in line ${line}: ${sentence}`;
export const hasProblemsFromLineOn = ({
	name,
	line,
	more,
	sentence,
}: {
	readonly name: string;
	readonly line: number;
	readonly more: number;
	readonly sentence: string;
}): string => `${name} has a problem in line ${line} and ${more} more: ${sentence}`;

export const theLinksDesignIsOpenHere = "The link's design is open here already.";
export const theLink = "The link";
export const wasOpenedFromALink = (name: string): string =>
	`“${name}” was opened from a link; it is not saved to a file.`;
export const backTo = (title: string): string => `Back to “${title}”`;

export const nameCouldNotBe = (name: string): string => `${name} could not be read.`;
export const isLargerThan64MiB = (name: string): string => `${name} is larger than 64 MiB, the most that is read.`;

export const saveToAFile = "Save to a file";
export const thisBrowserHasNoRoomLeft = "This browser has no room left to keep the design.";
export const thisBrowserKeepsNothing =
	"This browser keeps nothing for this page: save the design to a file before you leave.";
export const thisBrowsersStorageDoesntAnswer =
	"This browser's storage doesn't answer, so what you change is not kept. Closing other tabs of this page may help.";
export const thisBrowserCouldNotKeep =
	"This browser could not keep the last changes. They are still here: save them to a file before you leave.";
export const thisBrowserHasNoRoomForVersions =
	"This browser has no room left for earlier versions; the design as it is now is kept.";
export const thisBrowserCouldNotKeepAVersion =
	"This browser could not keep a version to go back to; the design as it is now is kept.";
export const deleteEarlierVersions = "Delete earlier versions";
export const thisBrowserKeepsTheDesignAgain = "This browser keeps the design again.";
export const whatThisBrowserKept =
	"What this browser kept of the last design can't be read, so another one is open in its place.";
export const theEarlierVersionsCould = "The earlier versions could not be deleted.";
export const earlierVersionsWithoutANameWere = "Earlier versions without a name were deleted.";

export const globalShop = "Global shop";
export const fourRegionsBehindAnycastEachKind =
	"Four regions behind anycast; each kind of data has the consistency that its business needs.";
export const usPrimaryEuReadReplica = "US primary, EU read replica";
export const weAreMultiRegionOnePrimary =
	"“We are multi-region”: one primary, one read replica, and 45 minutes of manual work when the US fails.";
export const twoRegionsWithoutEnoughHeadroom = "Two regions without enough headroom";
export const thresholdsThatMakeTwoRegionsHand =
	"Thresholds that make two regions hand their users back and forth for as long as a fault lasts.";

export const atMs = (atMs: number): string => `at ${atMs}`;
export const minuteFloor = (floor: number): string => `minute ${floor}`;
export const hourFloor = (floor: number): string => `hour ${floor}`;
export const dayFloor = (floor: number): string => `day ${floor}`;

export const whyItTakesSoLongCould = "Why it takes so long could not be worked out";
