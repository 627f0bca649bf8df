import { plural } from "./plural.ts";

export const baselinePinned = (name: string, atMs: string): string => `Baseline: ${name}, pinned ${atMs}`;
export const thanName = (name: string): string => `than ${name}`;
export const sinceAtMs = (atMs: string): string => `since ${atMs}`;
export const baseline = "Baseline";
export const asItWasAllFiguresShow = (name: string, atMs: string): string =>
	`${name}, as it was ${atMs}. All figures show their change from it.`;
export const compare = "Compare";
export const unpin = "Unpin";

export const problemsInTheYamlTheFirst = (count: number, line: number, unread: boolean): string =>
	`${plural(count, { one: "A problem", other: `${count} problems` })} in the YAML, the first in line ${line}. ${unread ? "Until it is mended the canvas stays empty." : "This is the last good design."}`;
export const show = "Show";

export const close = "Close";

export const svg = "SVG";
export const png2Times = "PNG, 2×";
export const pdf = "PDF";
export const powerPoint = "PowerPoint";
export const designReview = "Design review…";
export const yaml = "YAML";
export const allFilesAndOptions = "All files and options…";

export const newEmptyDesign = "New empty design";
export const shortcuts = "Shortcuts";
export const history = "History";
export const sinceTheDesignWasOpenedPress = "Since the design was opened. Press an entry to go there.";

export const historyTheNewestFirst = "History, the newest first";
export const asItWasOpened = "As it was opened";
export const undone = "undone";
export const andMore = (more: number): string => `and ${more} more`;

export const thisBrowserHasNoRoomLeft =
	"This browser has no room left for it. Delete earlier versions, or save to a file.";
export const nameForTheDesign = "Name for the design as it is now";
export const nameTheDesign = "Name the design as it is now";
export const keepThisVersion = "Keep this version";

export const aNewVersionIsReady = "A new version is ready. Your design is kept.";
export const reloadNow = "Reload now";
export const later = "Later";

export const dismiss = "Dismiss";

export const alsoOpenInAnotherTabChanges = "Also open in another tab. Changes there don't show here.";
export const changedInAnotherTabAt = (atMs: string): string => `Changed in another tab at ${atMs}.`;
export const takeOverItsChanges = "Take over its changes";
export const keepMine = "Keep mine";
export const theOtherTab = "The other tab";

export const newFromYamlText = "New from YAML text";
export const pasteTheWholeText =
	"Paste the whole text of a design, or a link that holds one. What is open now stays under File, Open recent.";
export const designAsYaml = "Design as YAML";
export const lineMessage = (line: number, message: string): string => `Line ${line}: ${message}`;
export const cancel = "Cancel";
export const openIt = "Open it";

export const openRecent = "Open recent";

export const everythingCanAlsoBeDoneThrough =
	"Everything can also be done through the outline, the menus and the inspector.";
export const searchShortcuts = "Search shortcuts";
export const search = "Search";
export const noKeyDoesTheCommandPalette = (words: string): string =>
	`No key does “${words}”. The command palette may: it lists all that the page can do.`;

export const templatesInText = "Templates";
export const startFromADesign =
	"Start from a design that is complete, or from an empty one. What is open now stays under File, Open recent and Earlier versions.";
export const openAFile = "Open a file…";
export const pasteYaml = "Paste YAML";
export const emptyDesign = "Empty design";
export const oneRegion = "1 region";
export const onePopulationAndOneRegionAdd = "One population and one region; add the rest from the palette.";

export const restoreTheVersionOf = (shortTime: string): string => `Restore the version of ${shortTime}`;
export const restoreName = (label: string): string => `Restore “${label}”`;
export const version = "Version";
export const theTextOfThisVersion = "The text of this version has a problem, so there is no picture of it.";
export const asItWasThen = (title: string): string => `${title} as it was then`;
export const restore = "Restore";
export const openAsACopy = "Open as a copy";
export const compareWithNow = "Compare with now";
export const deleteIt = "Delete";
export const restoringIsOneStep = "Restoring is one step of the history: undo brings back what is there now.";
export const whatIsOpenNowStaysAmong = "What is open now stays among its own versions.";
export const nameOfThisVersion = "Name of this version";
export const nameThisVersionToKeep = "Name this version to keep it for good";
export const theDesignAsItIsNow = "The design as it is now.";
export const changedSinceThen = "Changed since then";

export const noVersionOfThisDesignYet =
	"No version of this design yet: the first is kept half a second after an edit. To go back to a design that was open before, show the other designs too.";
export const theBrowserMayForget =
	"The browser may give them up when it runs short of room, and a private window forgets them when it is closed: what must last belongs in a file.";
export const versionsTheNewestFirst = "Versions, the newest first";

export const versionsOfAllDesigns = ({
	count,
	bytes,
	quota,
}: {
	readonly count: number;
	readonly bytes: string;
	readonly quota: string | undefined;
}): string =>
	`${count} ${plural(count, { one: "version", other: "versions" })} of all designs, ${bytes}${quota === undefined ? "" : ` of the ${quota} that this browser offers`}.`;
export const deleteThoseWithoutAName = "Delete those without a name";

export const theTextCouldNotBeRead = "The text could not be read here: it had problems.";
export const onlyHowTheTextIsWritten = "Only how the text is written: no figure follows from it.";

export const open = "Open…";
export const save = "Save";
export const saveAs = "Save as…";
export const shareALink = "Share a link…";
export const templates = "Templates…";
export const earlierVersions = "Earlier versions…";
export const pinFiguresAsBaseline = "Pin figures as baseline";
export const forgetTheBaseline = "Forget the baseline";
export const compareEllipsis = "Compare…";
export const commands = "Commands…";
export const reportAProblem = "Report a problem…";
export const themeOfTheSystem = "Theme of the system";

export const earlierVersionsInText = "Earlier versions";
export const thisBrowserKeepsEachPause =
	"This browser keeps each pause of the last ten minutes, then one version a minute for an hour, one an hour for a day and one a day for 30 days. What you name stays.";
export const thisBrowserKeepsNothing =
	"This browser keeps nothing for this page. Save the design to a file (Ctrl S) to have a version to go back to.";
export const otherDesignsToo = "Other designs too";
