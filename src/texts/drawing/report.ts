export const total = "Total";
export const objective = "Objective";
export const at = "At";

export const skipToTheReport = "Skip to the report";

export const pathLine = (path: string, line: number): string => `${path}, line ${line}`;
export const pathDefault = (path: string): string => `${path}, default`;

export const theTableBelowHasTheFigures = (caption: string): string => `${caption}. The table below has the figures.`;

export const asATable = "As a table";

export const met = "Met";
export const missed = "Missed";
export const toConfirm = "To confirm";
export const notApplicable = "Not applicable";

export const contents = "Contents";

export const done = "Done: ";
export const toDo = "To do: ";
export const aTableOfTheNotes = "A table of the notes";

export const table = "Table";

export const youSee = "You see";
export const doInTimelineHtml = "Do";
export const over = "Over";

export const figure = "Figure";
export const value = "Value";
export const of = "Of";

export const tickedMet = "[x] **Met:**";
export const missedInChecklistMarkdown = "[ ] **Missed:**";
export const toConfirmInChecklistMarkdown = "[ ] **To confirm:**";
export const tickedNotApplicable = "[x] **Not applicable:**";

export const youSeeInTimelineMarkdown = "you see";
export const doInTimelineMarkdown = "**do**";
export const overInTimelineMarkdown = "**over**";
