export const sideBySide = "Side by side";
export const overlaid = "Overlaid";
export const compare = "Compare";
export const before = "Before";
export const swapTheTwo = "Swap the two";
export const after = "After";
export const pictures = "Pictures";
export const close = "Close";
export const cantBeCompared = (name: string, problem: string): string => `${name} can't be compared. ${problem}`;

export const zoomOut = "Zoom out";
export const zoomIn = "Zoom in";
export const fitThePictures = "Fit the pictures";
export const markedAsDifferentTheTablesSay = (title: string, count: number): string =>
	`${title}: ${count} marked as different; the tables say what`;
export const beforeA = (a: string): string => `Before: ${a}`;
export const afterB = (b: string): string => `After: ${b}`;

export const copyAsMarkdown = "Copy as Markdown";
export const copyAsMarkdownForAPull = "Copy as Markdown, for a pull request";
export const copied = "Copied";
export const markdown = "Markdown";

export const differencesOfTheModel = "Differences of the model";
export const model = "Model";
export const defaultsThatFollow = (following: number): string => `Defaults that follow (${following})`;
export const theModelIsTheSame = "The model is the same.";
export const onlyDefaultsDiffer = "Only defaults differ.";
export const kind = "Kind";
export const difference = "Difference";
export const layoutWhichChangesNoFigure = "Layout, which changes no figure";
export const follows = "follows";

export const costAMonth = "Cost a month";
export const latency = "Latency";
export const availability = "Availability";
export const recovery = "Recovery";
export const staleness = "Staleness";
export const conflicts = "Conflicts";
export const businessCase = "Business case";
export const changesOfTheFigures = "Changes of the figures";
export const figures = "Figures";
export const onlyWhatChangedMoreThan1 = "Only what changed more than 1 %";
export const figuresScrolled = "Figures, scrolled";
export const theFiguresAreBeingComputed = "The figures are being computed.";
export const figure = "Figure";
export const change = "Change";
export const betterOrWorse = "Better or worse";
export const headline = "Headline";
export const noFigureChanges = "No figure changes.";
export const noFigureChangesByMore = "No figure changes by more than 1 %.";

export const marks = "Marks";

export const saveAsReviewPage = "Save as review page";
export const saveAsReviewPageOneHtml =
	"Save as review page: one HTML file with the pictures, what differs and by how much each figure moves";
export const theReviewPageCould = "The review page could not be made.";
export const reviewPage = "Review page";

export const fromAFile = (label: string): string => `${label}: from a file…`;

export const theOpenDesign = "the open design";
export const theHistory = "the history";
export const beforeLabel = (label: string): string => `before “${label}”`;
export const theTemplate = "the template";
export const theBaseline = "the baseline";
export const noBaselineIsPinned = "No baseline is pinned.";
export const itIsNotThereAnyMore = "It is not there any more.";
export const andMore = (count: number): string => ` (and ${count} more)`;
export const itIsNoDesign = "It is no design.";
export const lineMessageMore = (line: number, message: string, more: string): string =>
	`Line ${line}: ${message}${more}.`;

export const now = "Now";
export const file = "File";
export const historyBefore = "History: before";
export const earlierVersions = "Earlier versions";
export const templates = "Templates";
export const historyIndex = (index: number): string => `history ${index}`;
export const versionDesignIdAtMs = (designId: string, atMs: number): string => `version ${designId} ${atMs}`;
export const templateId = (id: string): string => `template ${id}`;
export const openDesign = (name: string): string => `Open design: ${name}`;
export const baselineNameAtMs = (name: string, atMs: string): string => `Baseline: ${name}, ${atMs}`;
export const asOpened = (label: string): string => `${label} (as opened)`;
