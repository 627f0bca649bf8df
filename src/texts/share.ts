export const link = "Link";
export const copied = "Copied";
export const copyLink = "Copy link";
export const send = "Send…";
export const theLinkIsCopied = "The link is copied.";
export const theBrowserDoesntLetThePage = (key: string): string =>
	`The browser doesn't let the page copy. The link is selected: ${key} copies it.`;

export const lanes = "Lanes";
export const map = "Map";
export const opensWith = "Opens with";
export const opensWithTheView = "Opens with the view";
export const scenario = (scenario: undefined | string): string => `scenario ${scenario}`;
export const scene = (scene: string): string => `scene ${scene}`;
export const opensAt = "Opens at";
export const theDesignAtRest = "The design at rest";
export const sceneId = (id: string): string => `scene ${id}`;
export const sceneTitle = (title: string): string => `Scene: ${title}`;
export const scenarioId = (id: string): string => `scenario ${id}`;
export const scenarioName = (name: string): string => `Scenario: ${name}`;
export const momentOfTheScenario = "Moment of the scenario";

export const share = "Share";
export const theLinkHoldsTheWholeDesign =
	"The link holds the whole design. Nothing is sent to a server: whoever has the link has the design.";
export const holds = "Holds";
export const opens = "Opens";
export const asADesignOfItsOwn =
	"As a design of its own, in any browser that reaches this page; what is open there stays. Later changes here don't reach it.";
export const thisPageRunsOnYourOwn = "This page runs on your own machine, so the link opens on no other.";
export const allThatTheFileHasNames = (list: string): string =>
	`All that the file has, names, prices and comments too: ${list}. Earlier versions and the history stay here.`;

export const theTextHasAProblem = (line: number): string =>
	`The text has a problem in line ${line}; whoever opens the link meets it too.`;
export const groupedCharacters = (grouped: string): string => `${grouped} characters.`;
export const charactersMoreThanSomeTake = (grouped: string, names: string): string =>
	`${grouped} characters, more than some take and may cut: ${names}.`;
export const saveToAFile = "Save to a file";
export const exportAPictureThatHoldsIt = "Export a picture that holds it…";
