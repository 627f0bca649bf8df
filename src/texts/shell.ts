export const checks = "Checks";
export const checksInText = "Checks:";
export const errors = "errors";
export const warnings = "warnings";
export const noneFails = "none fails";

export const heightOfThePanel = "Height of the panel";

export const labelRowValueWhy = (label: string, row: string, value: string): string => `${label}: ${row}${value}, why`;
export const missesItsObjective = "misses its objective";

export const history = "History";

export const palette = "Palette";
export const outline = "Outline";
export const scenarios = "Scenarios";
export const scenes = "Scenes";
export const paletteAndOutline = "Palette and outline";
export const leftPanel = "Left panel";

export const file = "File";
export const shortcuts = "Shortcuts";
export const exportIt = "Export";
export const notSavedToAFile = "Not saved to a file";
export const savedTo = (name: string): string => `Saved to ${name}`;
export const changedSinceWasSaved = (name: string): string => `Changed since ${name} was saved`;
export const nameUsersTrafficFailoverCosts = (name: string): string =>
	`${name}: name, users, traffic, failover, costs and business`;
export const undo = "Undo";
export const undoLabel = (undoLabel: string): string => `Undo: ${undoLabel}`;
export const redo = "Redo";
export const redoLabel = (redoLabel: string): string => `Redo: ${redoLabel}`;
export const lightTheme = "Light theme";
export const darkTheme = "Dark theme";
export const share = "Share";
export const shareALink = (key: string): string => `Share a link (${key})`;
export const present = "Present";
export const presentTheDesign = "Present the design as it is; scenes of your own go under `scenes` in the YAML";
export const presentTheScenes = "Present the scenes";

export const lanes = "Lanes";
export const map = "Map";
export const view = "View";

export const monthlyCost = "Monthly cost";
export const cost = "Cost";
export const overTheBudgetWhatItGoes = "Over the budget. What it goes to:";
export const whatItGoesTo = "What it goes to:";
export const worstP99 = "Worst p99";
export const noAnswer = "no answer";
export const noFeatureIsUsed = "No feature is used.";
export const worstAvailability = "Worst availability";
export const availability = "Availability";
export const onReturn = "on return";
export const aMonth = "a month";

export const canvas = "Canvas";
export const dropTheFileToOpenIt = "Drop the file to open it";

export const charts = "Charts";
export const failureLab = "Failure lab";
export const conflictLab = "Conflict lab";
export const failureMatrix = "Failure matrix";
export const panel = "Panel";
export const panels = "Panels";
export const showTheCanvas = "Show the canvas";
export const fillTheWindow = "Fill the window";
export const collapseThePanel = "Collapse the panel";
export const openThePanel = "Open the panel";
export const loading = "Loading…";

export const notKeptByThisBrowser = (state: string): string => `Not kept by this browser. ${state}`;

export const featureOperationFromPopulationInText = (feature: string, operation: string, population: string): string =>
	`${feature}, ${operation} from ${population}`;
export const featureOperationWhenRegion = (feature: string, operation: string, region: string): string =>
	`${feature}, ${operation}, when ${region} is lost`;
