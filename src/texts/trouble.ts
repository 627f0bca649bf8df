export const cannotBeShown = (name: string): string => `${name} can’t be shown`;
export const couldNotBeLoaded = (name: string): string => `${name} could not be loaded`;
export const cardLabel = (name: string): string => `${name}: a problem`;
export const ourMistake =
	"This is a mistake in Archipelago, not yours. Your design is kept, and everything else goes on.";
const fileDidNotCome =
	"A file of the page did not come: the network is away, or a new version has been published. Your design is kept";
export const missingFile = `${fileDidNotCome}; reload the page when the network is there.`;
export const missingFileNotice = `${fileDidNotCome}.`;
export const somethingWentWrong = "Something went wrong, and what you did last may not be done. Your design is kept.";

export const tryAgain = "Try again";
export const undoTheLastChange = "Undo the last change";
export const undoLabel = (label: string): string => `Undo: ${label}`;
export const reloadThePage = "Reload the page";
export const saveACopy = "Save a copy";
export const close = "Close";
export const report = "Report…";
export const copyReport = "Copy report";
export const copied = "Copied";
export const reportOnClipboard = "The report is on the clipboard.";
export const includeTheDesign = "Include the design";
export const whatTheReportSays = "What the report says";
export const reportAProblem = "Report a problem";
export const reportDescription = (version: string): string =>
	`Archipelago ${version}. The report is only copied; it goes nowhere by itself. It says what failed and counts the design’s parts, without their names.`;
/** What failed when no part of the page did. */
export const anAction = "An action";
