export const topLeft = "top left";
export const topRight = "top right";
export const bottomRight = "bottom right";
export const bottomLeft = "bottom left";
export const resizeAFrame = "Resize a frame";
export const resizeANote = "Resize a note";

export const itIsNoLonger = "It is no longer in the design.";
export const frame = "Frame";
export const note = "Note";
export const frameGroupsForTheEyeChanges = "Frame: groups for the eye, changes no figure";
export const noteChangesNoFigure = "Note: changes no figure";
export const deleteIt = "Delete";

export const thisWhat = (what: string): string => `This ${what}`;
export const makeIt = (colour: string): string => `Make it ${colour}`;
export const rename = "Rename";
export const editTheText = "Edit the text";
export const renameF2 = "Rename (F2)";
export const editTheTextF2 = "Edit the text (F2)";
export const deleteThis = (what: string): string => `Delete this ${what}`;
export const makeANote = (colour: string): string => `Make a note ${colour}`;

export const placeTheClickOrDragEnter = (what: string): string =>
	`Place the ${what}: click or drag; Enter places it in the middle, Escape leaves`;
export const clickOrDragToPlaceThe = (what: string): string =>
	`Click or drag to place the ${what}. {enter} the middle, {escape} none`;

export const addA = (what: string): string => `Add a ${what}`;

export const px = (x: number, y: number): string => `${x}px ${y}px`;
export const aFrame = (count: number, frame: boolean): string =>
	count > 1 ? `${count} notes` : frame ? "a frame" : "a note";
export const moveWhat = (what: string): string => `Move ${what}`;

export const writeANote = "Write a note";
export const textOfTheNoteInMarkdown = "Text of the note, in Markdown";
export const headingListBoldLinkHttps = "# Heading, - list, **bold**, [link](https://…)";
