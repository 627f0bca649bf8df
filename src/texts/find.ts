export const findOnTheCanvas = "Find on the canvas";
export const nameTechnologyPlaceNote = "Name, technology, place, note";
export const previous = "Previous";
export const next = "Next";
export const closeFind = "Close find";
export const noCardHasThatFeaturesScenarios =
	"No card has that. Features, scenarios and commands are in the command palette.";
export const none = "None";
export const atOfCount = (at: number, count: number): string => `${at} of ${count}`;
