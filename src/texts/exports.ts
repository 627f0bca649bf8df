export const makingTheFile = "Making the file…";
export const makingTheFileInText = "Making the file";
export const cancel = "Cancel";
export const copy = "Copy";
export const saveFile = "Save file";
export const savedNameCount = (name: string, count: string): string => `Saved ${name}, ${count}`;

export const exportIt = "Export";

export const view = "View";
export const lanes = "Lanes";
export const map = "Map";
export const theme = "Theme";
export const light = "Light";
export const dark = "Dark";
export const part = "Part";
export const whole = "Whole";
export const selection = "Selection";
export const size = "Size";
export const figures = "Figures";
export const legend = "Legend";
export const writtenAs = "Written as";
export const markdown = "Markdown";

export const previewOfTheFile = "Preview of the file";
export const makingThePreview = (value: string): string => `Making the preview…${value}`;

export const kindOfFile = "Kind of file";

export const moment = "Moment";
export const atRest = "At rest";
export const time = "Time";

export const theDesignHasNoScenario = "The design has no scenario to play: add one under Scenarios.";
export const scenario = "Scenario";

export const whatTheFiguresRestOn = "What the figures rest on";
export const assumptionsAndSources = "Assumptions and sources";
export const theDesignAtRest = "The design at rest";
export const theWorstMomentOf = (name: string): string => `The worst moment of “${name}”`;
export const chartOf = (chart: string): string => `chart of ${chart}`;

export const about = "About";
export const theWholeDesign = "The whole design";

export const copied = "Copied";

export const picture = "Picture";
export const aVectorPictureForAWiki =
	"A vector picture for a wiki, a README or the web. It carries the design: opened here, it is the design again.";
export const aPictureForAChat =
	"A picture for a chat, a mail or a slide. It carries the design: opened here, it is the design again.";
export const aVectorPictureToPrint = "A vector picture to print or to mail, with text to search and copy.";
export const inMotion = "In motion";
export const animatedSvg = "Animated SVG";
export const aScenarioFromItsBeginning =
	"A scenario from its beginning to its end. It plays by itself in any browser, in a README and in a wiki, without script.";
export const webMVideo = "WebM video";
export const aScenarioAsAVideo = "A scenario as a video for slides and chats, recorded frame by frame in this browser.";
export const forMeetings = "For meetings";
export const aSlideForEachScene =
	"A slide for each scene, of shapes, connectors and charts that can be edited, with the speaker notes.";
export const designReview = "Design review";
export const oneFileForAllWhoDecide =
	"One file for all who decide and review: verdict, decisions, figures with their terms, failures, checklists, runbooks, sources.";
export const decisionRecord = "Decision record";
export const whatWasDecidedForTheDesign =
	"What was decided for the design or for one of its stores, between which options, and what follows from it.";
export const otherTools = "Other tools";
export const lanesAndMapAsPagesLayers =
	"Lanes and map as pages, layers as layers, cards and lines that stay connected, each with its data.";
export const mermaid = "Mermaid";
export const aFlowchartAsTextWhichGitHub = "A flowchart as text, which GitHub, GitLab and many wikis draw.";
export const figuresAndDesign = "Figures and design";
export const allFiguresForAProgram = "All figures for a program, as the command line's analyze prints them.";
export const allFiguresForASpreadsheetName = "All figures for a spreadsheet: name, value, unit, objective.";
export const theDesignFileItself = "The design file itself, as it stands, with your comments and order.";

export const thisBrowserCantWriteWebMVideos =
	"This browser can’t write WebM videos. Save the animated SVG instead, or open the page in another one.";

export const theFileCouldNotBeMade = (message: string): string => `The file could not be made: ${message}`;
