export const workingItOut = "Working it out…";

export const inspector = "Inspector";
export const theInspector = "The inspector";
